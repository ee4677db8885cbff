package lv.atbalsts.assessment.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Writes refused accesses: each in a transaction of its own, for the refusal has rolled back the
 * other, and in the chain of whoever owns the record, which the caller may not be able to see.
 */
@ApplicationScoped
class Refusing {

  private static final Logger LOG = Logger.getLogger(Refusing.class);

  private final AccessLog log;
  private final Map<String, RecordOwners> owners;
  private final Callers callers;

  Refusing(AccessLog log, Instance<RecordOwners> owners, Callers callers) {
    this.log = log;
    this.owners = owners.stream().collect(Collectors.toMap(RecordOwners::segment, each -> each));
    this.callers = callers;
  }

  /** Nothing was served, so where this cannot be written the refusal stands and is not hidden. */
  void write(Caller caller, String purpose, String operation, int status, Record record) {
    try {
      callers.as(
          Caller.SYSTEM,
          () ->
              QuarkusTransaction.requiringNew()
                  .call(() -> log(caller, purpose, operation, status, record)));
    } catch (RuntimeException failure) {
      LOG.errorf("a refused access is not logged: %s", failure.getClass().getSimpleName());
    }
  }

  private Optional<Owner> log(
      Caller caller, String purpose, String operation, int status, Record record) {
    Optional<Owner> owner =
        Optional.ofNullable(owners.get(record.segment())).flatMap(each -> each.of(record.id()));
    owner.ifPresent(each -> log.refused(caller, purpose, operation, status, each));
    return owner;
  }

  /** What was asked for: an id among the records of an address. */
  record Record(String segment, UUID id) {

    static Optional<Record> of(String segment, String id) {
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
