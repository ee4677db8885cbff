package lv.atbalsts.local.system;

import java.io.IOException;
import java.nio.file.Path;
import lv.atbalsts.local.benchmarks.AssessmentBenchmark;
import lv.atbalsts.local.benchmarks.BenchmarkDatabase;
import lv.atbalsts.local.benchmarks.BenchmarkRun;
import lv.atbalsts.local.benchmarks.ProcessorTime;
import lv.atbalsts.local.benchmarks.ServiceClient;
import lv.atbalsts.local.programme.ProgrammeLoad;

/**
 * Measures assessment-service alone, run as on a server: the other services only bring the projects
 * and are stopped before. Its data are in a folder of their own, new each time.
 */
final class BenchmarkSession {

  private BenchmarkSession() {}

  static int play(Options options, ConsoleProgress progress) {
    Path folder = options.data().resolve("bench");
    try (DataFolder data = DataFolder.hold(folder)) {
      data.empty();
      try (LocalSystem system =
          LocalSystem.start(
              options.checkout(),
              options.ports(),
              data,
              SandboxDay.begin(data, null),
              progress,
              false)) {
        ProgrammeLoad.through(system.gateway(), system.issuer(), progress::say).loadProjects();
        for (LocalService other : LocalService.values()) {
          system.stop(other);
        }
        ServiceProcess service = system.startAsOnAServer(LocalService.ASSESSMENT);
        BenchmarkRun bench =
            new BenchmarkRun(
                options.benchPeople(),
                new ServiceClient(system.address(LocalService.ASSESSMENT), system.issuer()),
                new BenchmarkDatabase(options.ports().of(Port.POSTGRES)),
                new ProcessorTime(service.pid(), system.postgresPid()),
                text -> progress.say("%s", text));
        AssessmentBenchmark.run(bench, () -> system.stop(LocalService.ASSESSMENT));
      }
      return 0;
    } catch (IOException cannotDelete) {
      throw new CannotRun("The data in " + folder + " cannot be deleted: " + cannotDelete);
    }
  }
}
