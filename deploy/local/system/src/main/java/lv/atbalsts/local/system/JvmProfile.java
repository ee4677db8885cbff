package lv.atbalsts.local.system;

import java.util.List;
import java.util.Map;

/** How the JVM of a service is run. */
enum JvmProfile {
  /**
   * Five of these stay below 1.2 GB together: the simple collector and the simple compiler, a heap
   * that gives back what it does not need, a start-up cache that is mapped and not copied. Imports
   * go in small steps: the first rows of a long file are seen in the indicators within a second.
   */
  SMALL(
      List.of(
          "-Xms16m",
          "-Xmx128m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:+UseCompactObjectHeaders",
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xlog:aot*=error",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dfile.encoding=UTF-8"),
      Map.of("ATBALSTS_IMPORTS_CHUNK_ROWS", "50")),

  /** As in deploy/compose/Containerfile. */
  SERVER(
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow"),
      Map.of());

  private final List<String> jvmOptions;
  private final Map<String, String> environment;

  JvmProfile(List<String> jvmOptions, Map<String, String> environment) {
    this.jvmOptions = jvmOptions;
    this.environment = environment;
  }

  List<String> jvmOptions() {
    return jvmOptions;
  }

  Map<String, String> environment() {
    return environment;
  }
}
