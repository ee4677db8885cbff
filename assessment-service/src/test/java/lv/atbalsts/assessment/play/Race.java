package lv.atbalsts.assessment.play;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls from many threads at once, and every answer to them. */
public record Race(List<ValidatableResponse> answers) {

  public static Race of(int callers, Callable<ValidatableResponse> call) {
    return of(Collections.nCopies(callers, call));
  }

  public static Race of(List<Callable<ValidatableResponse>> calls) {
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
      return new Race(threads.invokeAll(calls).stream().map(Race::answer).toList());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  public List<ValidatableResponse> answered(int status) {
    return answers.stream().filter(each -> each.extract().statusCode() == status).toList();
  }

  private static ValidatableResponse answer(Future<ValidatableResponse> future) {
    try {
      return future.get();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }
}
