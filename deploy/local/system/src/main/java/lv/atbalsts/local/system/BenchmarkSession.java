package lv.atbalsts.local.system;

import java.io.IOException;
import java.nio.file.Path;
import lv.atbalsts.local.benchmarks.AssessmentBenchmark;
import lv.atbalsts.local.benchmarks.BenchmarkDatabase;
import lv.atbalsts.local.benchmarks.BenchmarkRun;
import lv.atbalsts.local.benchmarks.FundingBenchmark;
import lv.atbalsts.local.benchmarks.ProcessorTime;
import lv.atbalsts.local.benchmarks.RegistryBenchmark;
import lv.atbalsts.local.benchmarks.ServiceClient;
import lv.atbalsts.local.programme.ProgrammeLoad;

/**
 * Measures one service alone, run as on a server: the other services only bring the projects and
 * are stopped before. The data are in a folder of their own, new each time.
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
        LocalService measured = options.benchmarks().alone();
        ServiceProcess service = system.startAsOnAServer(measured);
        BenchmarkRun bench =
            new BenchmarkRun(
                options.benchmarks().people(),
                new ServiceClient(system.address(measured), system.issuer()),
                new BenchmarkDatabase(options.ports().of(Port.POSTGRES), measured.database()),
                new ProcessorTime(service.pid(), system.postgresPid()),
                text -> progress.say("%s", text));
        switch (measured) {
          case FUNDING -> FundingBenchmark.run(bench);
          case REGISTRY -> RegistryBenchmark.run(bench);
          default -> AssessmentBenchmark.run(bench, () -> system.stop(measured));
        }
      }
      return 0;
    } catch (IOException cannotDelete) {
      throw new CannotRun("The data in " + folder + " cannot be deleted: " + cannotDelete);
    }
  }
}
