package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The whole of Atbalsts, running on this machine until it is closed. */
public final class LocalSystem implements AutoCloseable {
  private final Path checkout;
  private final PortNumbers ports;
  private final DataFolder data;
  private final SandboxDay day;
  private final ConsoleProgress progress;
  private final boolean records;
  private final Watchdog watchdog;
  private final Map<LocalService, ServiceProcess> services = new EnumMap<>(LocalService.class);
  private final List<ServiceProcess> others = new ArrayList<>();
  private EmbeddedParts parts;

  private LocalSystem(
      Path checkout,
      PortNumbers ports,
      DataFolder data,
      SandboxDay day,
      ConsoleProgress progress,
      boolean records) {
    this.checkout = checkout;
    this.ports = ports;
    this.data = data;
    this.day = day;
    this.progress = progress;
    this.records = records;
    this.watchdog = Watchdog.start(data.path().resolve("pids"), EmbeddedParts.postgresData(data));
  }

  /**
   * Starts everything on the data found in the folder and waits until all services are ready.
   *
   * @param records whether services without a start-up cache record one, see {@link
   *     #learnToStartFast()}
   * @throws CannotRun when a port is taken, another run holds the folder, or a service dies
   */
  static LocalSystem start(
      Path checkout,
      PortNumbers ports,
      DataFolder data,
      SandboxDay day,
      ConsoleProgress progress,
      boolean records) {
    OrphanProcesses.end(data.path().resolve("pids"));
    ports.refuseTaken();
    LocalSystem system = new LocalSystem(checkout, ports, data, day, progress, records);
    try {
      system.parts = EmbeddedParts.start(data, ports, progress);
      for (LocalService service : LocalService.values()) {
        system.services.put(
            service,
            system.process(service, JvmProfile.SMALL, ports.of(service.port()), service.folder()));
      }
      Readiness.await(List.copyOf(system.services.values()), progress);
      return system;
    } catch (RuntimeException failed) {
      system.close();
      throw failed;
    }
  }

  /** As the launcher does, for tests: data in a folder of the test's own, nothing recorded. */
  public static LocalSystem start(Path checkout, PortNumbers ports, Path folder, LocalDate today) {
    DataFolder data = DataFolder.hold(folder);
    SandboxDay day = SandboxDay.begin(data, today);
    return start(checkout, ports, data, day, new ConsoleProgress(System.out), false);
  }

  /** Starts one more process of a service on the same database, listening on another port. */
  public ServiceProcess startAnother(LocalService service, int port) {
    ServiceProcess another =
        process(service, JvmProfile.SMALL, port, service.folder() + "-" + port);
    others.add(another);
    Readiness.await(List.of(another), progress);
    return another;
  }

  /** Stops the service's process and starts another in its place, run as on a server. */
  ServiceProcess startAsOnAServer(LocalService service) {
    stop(service);
    ServiceProcess started =
        process(service, JvmProfile.SERVER, ports.of(service.port()), service.folder());
    services.put(service, started);
    Readiness.await(List.of(started), progress);
    return started;
  }

  /** Stops the service's process, where it runs. */
  void stop(LocalService service) {
    ServiceProcess running = services.remove(service);
    if (running != null) {
      running.stop();
    }
  }

  private ServiceProcess process(LocalService service, JvmProfile manner, int port, String name) {
    Path packaged = checkout.resolve(service.folder()).resolve("target/quarkus-app");
    if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
      throw new CannotRun(service.folder() + " is not packaged: run ./mvnw package first.");
    }
    int healthPort = service == LocalService.GATEWAY ? ports.of(service.healthPort()) : port;
    return ServiceProcess.start(
        new ServiceLaunch(
            service,
            manner,
            packaged,
            data.folder("logs").resolve(name + ".log"),
            URI.create("http://localhost:" + healthPort + "/q/health/ready"),
            new Environment(
                    parts, ports, data.folder("keys").resolve("personal-data.json"), day.file())
                .of(service, port),
            new AotCache(data.folder("aot"), service, packaged, manner.jvmOptions()),
            records,
            watchdog));
  }

  /**
   * After a first start: has every service write its start-up cache for the next start. Takes some
   * seconds for each.
   */
  void learnToStartFast() {
    for (ServiceProcess service : services.values()) {
      boolean asked = Thread.currentThread().isInterrupted();
      if (!asked && service.alive() && service.isRecording() && service.finishRecording()) {
        progress.say("%s has learned to start faster", service.name());
      }
    }
  }

  /** The processes of the five services. */
  public Map<LocalService, ServiceProcess> services() {
    return Collections.unmodifiableMap(services);
  }

  /** The gateway: where every request goes. */
  public URI gateway() {
    return URI.create("http://localhost:" + ports.of(Port.GATEWAY));
  }

  /** The token issuer. */
  public URI issuer() {
    return URI.create(parts.issuer());
  }

  /** Where this service listens; requests belong to {@link #gateway()}, metrics are read here. */
  public URI address(LocalService service) {
    return URI.create("http://localhost:" + ports.of(service.healthPort()));
  }

  /** Ends the run with the reason when a service, PostgreSQL or the broker has died. */
  void refuseDead() {
    day.touch();
    parts.refuseDead();
    services.values().forEach(Readiness::refuseDead);
  }

  /** The process id of PostgreSQL's first process. */
  long postgresPid() {
    return parts.postgresPid();
  }

  /** The five services' resident memory together, in megabytes. */
  public long residentMegabytes() {
    return services.values().stream().mapToLong(ServiceProcess::residentMegabytes).sum();
  }

  /** Stops the gateway, then the other services, then what they stand on. */
  @Override
  public synchronized void close() {
    // a signal interrupted the waiting; the stopping itself must not be cut short by it
    Thread.interrupted();
    ServiceProcess gateway = services.remove(LocalService.GATEWAY);
    if (gateway != null) {
      gateway.stop();
    }
    others.addAll(services.values());
    services.clear();
    others.parallelStream().forEach(ServiceProcess::stop);
    if (parts != null) {
      parts.close();
      parts = null;
    }
    watchdog.close();
    day.touch();
    try {
      data.close();
    } catch (IOException cannotUnlock) {
      throw new UncheckedIOException(cannotUnlock);
    }
  }
}
