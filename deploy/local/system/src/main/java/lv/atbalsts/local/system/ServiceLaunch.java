package lv.atbalsts.local.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one process of a service is to be started.
 *
 * @param manner small, or as on a server
 * @param packaged the service's folder {@code target/quarkus-app}
 * @param log where everything it writes goes
 * @param health the address that says whether it is ready
 * @param records whether it records a start-up cache where there is none
 * @param watchdog ends it when this launcher is killed; in its list the process notes its id
 */
record ServiceLaunch(
    LocalService service,
    JvmProfile manner,
    Path packaged,
    Path log,
    URI health,
    Map<String, String> environment,
    AotCache cache,
    boolean records,
    Watchdog watchdog) {

  /** Notes its process id where the watchdog looks, before it becomes the JVM. */
  private static final String NOTE_AND_BECOME = "echo $$ >> \"$1\"; shift; exec \"$@\"";

  /** The process, the leader of its own session. */
  ProcessBuilder process() {
    List<String> command =
        new ArrayList<>(
            List.of("setsid", "sh", "-c", NOTE_AND_BECOME, "sh", watchdog.pids().toString()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(manner.jvmOptions());
    command.addAll(cache.option(records));
    command.add("-XX:ErrorFile=" + log.resolveSibling(service.folder() + "-crash-%p.log"));
    command.addAll(List.of("-jar", packaged.resolve("quarkus-run.jar").toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    builder.environment().putAll(manner.environment());
    // few arenas: the C library otherwise keeps one for each of many threads
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    return builder;
  }
}
