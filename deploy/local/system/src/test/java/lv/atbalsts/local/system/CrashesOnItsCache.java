package lv.atbalsts.local.system;

import java.lang.management.ManagementFactory;

/** A service whose start-up cache is damaged: its JVM aborts wherever it is given one. */
final class CrashesOnItsCache {
  static final int ABORTED = 134;

  private CrashesOnItsCache() {}

  public static void main(String... arguments) throws InterruptedException {
    System.out.println("begins");
    if (ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .anyMatch(option -> option.startsWith("-XX:AOTCache="))) {
      Runtime.getRuntime().halt(ABORTED);
    }
    Thread.sleep(Long.MAX_VALUE);
  }
}
