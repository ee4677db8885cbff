package lv.atbalsts.assessment.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Writes refused accesses: each in a transaction of its own, for the refusal has rolled back the
 * other, and in the chain of whoever owns the record, which the caller may not be able to see.
 */
@ApplicationScoped
public class RefusedAccesses {

  private static final Logger LOG = Logger.getLogger(RefusedAccesses.class);

  private final AccessLog log;
  private final RecordOwners owners;
  private final Callers callers;

  RefusedAccesses(AccessLog log, RecordOwners owners, Callers callers) {
    this.log = log;
    this.owners = owners;
    this.callers = callers;
  }

  /**
   * Writes what a caller was refused, or was not told. Nothing was served, so where it cannot be
   * written the refusal stands.
   *
   * @param records finds the records, as the service itself sees them
   */
  public void write(
      Caller caller,
      String purpose,
      String operation,
      int status,
      Supplier<? extends Iterable<Owner>> records) {
    try {
      callers.as(
          Caller.SYSTEM,
          () ->
              QuarkusTransaction.requiringNew()
                  .call(
                      () -> {
                        records
                            .get()
                            .forEach(each -> log.refused(caller, purpose, operation, status, each));
                        return null;
                      }));
    } catch (RuntimeException failure) {
      LOG.errorf("a refused access is not logged: %s", failure.getClass().getSimpleName());
    }
  }

  void write(Caller caller, String purpose, String operation, int status, List<Record> records) {
    write(
        caller,
        purpose,
        operation,
        status,
        () -> records.stream().map(this::owner).flatMap(Optional::stream).distinct().toList());
  }

  /** Writes that a caller was refused one of many, which the request goes on without. */
  public void write(Caller caller, String operation, int status, String segment, UUID id) {
    write(caller, null, operation, status, List.of(new Record(segment, id)));
  }

  private Optional<Owner> owner(Record record) {
    return owners.of(record.segment(), record.id());
  }

  /** What was asked for: an id among the records of an address. */
  record Record(String segment, UUID id) {

    /** The record that an address names by the path parameter {@code id}. */
    static Optional<Record> of(UriInfo address) {
      String segment = address.getPathSegments().getFirst().getPath();
      String id = address.getPathParameters().getFirst("id");
      try {
        return id == null
            ? Optional.empty()
            : Optional.of(new Record(segment, UUID.fromString(id)));
      } catch (IllegalArgumentException none) {
        return Optional.empty();
      }
    }
  }
}
