package lv.atbalsts.registry.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many calls at the same time. */
public final class AtOnce {

  private AtOnce() {}

  /** A call that answers its status. */
  @FunctionalInterface
  public interface Task {
    int status();
  }

  public static Task call(Task task) {
    return task;
  }

  /** The statuses, in the order of the calls. */
  public static List<Integer> of(List<Task> calls) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
      List<Future<Integer>> answers =
          calls.stream().map(each -> threads.submit(each::status)).toList();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
    }
    return statuses;
  }
}
