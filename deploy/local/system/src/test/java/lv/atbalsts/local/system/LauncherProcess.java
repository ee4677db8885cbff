package lv.atbalsts.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher in a JVM of its own, as {@code deploy/run} starts it. */
final class LauncherProcess {
  private final Process process;
  private final Path output;

  private LauncherProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static LauncherProcess start(Path checkout, PortNumbers ports, Path data) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Datbalsts.checkout=" + checkout));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Run.class.getName()));
    command.add("--data=" + data);
    for (Port port : Port.values()) {
      command.add(port.option() + "=" + ports.of(port));
    }
    Path output = data.resolve("launcher.log");
    return new LauncherProcess(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start(),
        output);
  }

  String said() {
    try {
      return Files.readString(output);
    } catch (IOException nothingYet) {
      return "";
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Asks it to end, as SIGTERM does, and waits for its exit status. */
  int terminate() throws InterruptedException {
    process.destroy();
    return exitStatus();
  }

  int exitStatus() throws InterruptedException {
    return process.waitFor();
  }

  /** As {@code kill -9} does: the launcher has no chance to stop anything. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
