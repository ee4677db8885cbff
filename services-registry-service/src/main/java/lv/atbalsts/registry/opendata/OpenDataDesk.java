package lv.atbalsts.registry.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Semaphore;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceType;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.files.FileStore;
import lv.atbalsts.registry.files.FileStores;
import lv.atbalsts.registry.registration.PublishedEntry;
import lv.atbalsts.registry.registration.PublishedRegister;

/** Use cases of the open data. */
@ApplicationScoped
class OpenDataDesk {

  private static final int SECONDS_TO_WAIT = 5;

  private final PublishedRegister register;
  private final ServiceTypes serviceTypes;
  private final OpenDataFiles files;
  private final FileStore store;
  private final AdvisoryLocks locks;
  private final ObjectMapper json;
  private final Clock clock;
  private final Semaphore turns;
  private final int atOnce;

  OpenDataDesk(
      PublishedRegister register,
      ServiceTypes serviceTypes,
      OpenDataFiles files,
      FileStores stores,
      AdvisoryLocks locks,
      ObjectMapper json,
      OpenDataSettings settings,
      Clock clock) {
    this.register = register;
    this.serviceTypes = serviceTypes;
    this.files = files;
    this.store = stores.of("open-data", settings.folder());
    this.locks = locks;
    this.json = json;
    this.clock = clock;
    atOnce = settings.atOnce();
    turns = new Semaphore(atOnce);
  }

  /**
   * The registrations that hold on a day, today where none is given; the caller closes it.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 503 where as many are being made as may be (REG-0160)
   */
  InputStream snapshot(OpenDataFormat format, LocalDate asOf) {
    if (!turns.tryAcquire()) {
      throw RegistryRefusal.TOO_MANY_SNAPSHOTS.with(atOnce).retryAfter(SECONDS_TO_WAIT);
    }
    try {
      LocalDate day = asOf == null ? today() : asOf;
      return QuarkusTransaction.requiringNew()
          .call(() -> read(EnumSet.of(format), day).content(format));
    } finally {
      turns.release();
    }
  }

  /** Makes the files of a day, all of one snapshot, unless they are there; one instance does. */
  boolean makeFiles(LocalDate day) {
    if (!store.isReady()) {
      return false;
    }
    locks.lock("open data of", day.toString());
    if (!files.of(day).isEmpty()) {
      return false;
    }
    try (Snapshot snapshot = read(EnumSet.allOf(OpenDataFormat.class), day)) {
      for (OpenDataFormat format : OpenDataFormat.values()) {
        OpenDataFile file =
            new OpenDataFile(
                OpenDataFile.name(day, format),
                day,
                format,
                snapshot.registrations(),
                snapshot.bytes(format),
                snapshot.sha256(format),
                clock.instant());
        store.put(file.name(), snapshot.content(format), file.bytes());
        files.add(file);
      }
      return true;
    } catch (IOException notKept) {
      throw new UncheckedIOException(notKept);
    }
  }

  boolean keepsFiles() {
    return store.isReady();
  }

  Page<OpenDataFile> list(PageRequest page) {
    return files.page(page);
  }

  /** Those of the last day that has any. */
  List<OpenDataFile> latest() {
    return files.latest();
  }

  OpenDataFile file(String name) {
    return files.find(name).orElseThrow(() -> Refusals.notFound("file"));
  }

  /** What stands in a file; the caller closes it. */
  InputStream content(OpenDataFile file) {
    try {
      return store.open(file.name()).orElseThrow(() -> Refusals.notFound("file"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Snapshot read(Collection<OpenDataFormat> formats, LocalDate day) {
    Snapshot snapshot = new Snapshot(formats, json);
    try {
      register.forEach(day, entry -> snapshot.accept(published(entry)));
      snapshot.complete();
      return snapshot;
    } catch (RuntimeException failed) {
      snapshot.close();
      throw failed;
    }
  }

  private PublishedFields published(PublishedEntry entry) {
    String type = entry.serviceType();
    return PublishedFields.of(entry, serviceTypes.find(type).map(ServiceType::nameLv).orElse(type));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
