package lv.atbalsts.local.system;

import java.io.IOException;
import java.nio.file.Path;
import lv.atbalsts.local.system.bench.AssessmentBench;
import lv.atbalsts.local.system.bench.Bench;
import lv.atbalsts.local.system.bench.Calls;
import lv.atbalsts.local.system.bench.Cost;
import lv.atbalsts.local.system.bench.Store;
import lv.atbalsts.local.system.programme.Programme;

/**
 * Measures assessment-service alone, run as on a server: the other services only bring the projects
 * and are stopped before. Its data are in a folder of their own, new each time.
 */
final class BenchSession {

  private BenchSession() {}

  static int play(Options options, Progress progress) {
    Path folder = options.data().resolve("bench");
    try (DataFolder data = DataFolder.hold(folder)) {
      data.empty();
      try (LocalSystem system =
          LocalSystem.start(options.checkout(), options.ports(), data, progress, false)) {
        Programme.through(system.gateway(), system.issuer(), progress::say).loadProjects();
        for (Service other : Service.values()) {
          system.stop(other);
        }
        ServiceProcess service = system.startAsOnAServer(Service.ASSESSMENT);
        Bench bench =
            new Bench(
                options.benchPeople(),
                new Calls(system.address(Service.ASSESSMENT), system.issuer()),
                new Store(options.ports().of(Port.POSTGRES)),
                new Cost(service.pid(), system.postgresPid()),
                text -> progress.say("%s", text));
        AssessmentBench.run(bench, () -> system.stop(Service.ASSESSMENT));
      }
      return 0;
    } catch (IOException cannotDelete) {
      throw new CannotRun("The data in " + folder + " cannot be deleted: " + cannotDelete);
    }
  }
}
