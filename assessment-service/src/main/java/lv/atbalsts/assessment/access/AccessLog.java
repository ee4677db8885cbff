package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.access.AccessView.AccessorView;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.NearestWords;

/**
 * Who opened whose record. It is written in the transaction that reads the record: where the log
 * cannot be written, nothing is served (ASM-17).
 */
@ApplicationScoped
public class AccessLog {

  private static final String NONE = "NONE";
  private static final String UNKNOWN = "UNKNOWN";

  private final LogAppender appender;
  private final AccessEntries entries;
  private final Accesses accesses;
  private final Callers callers;
  private final RowScope scope;
  private final Clock clock;
  private final LoggedOperations operations;
  private final Set<String> purposes;

  AccessLog(
      LogAppender appender,
      AccessEntries entries,
      Accesses accesses,
      Callers callers,
      RowScope scope,
      Clock clock,
      LoggedOperations operations,
      AccessSettings settings) {
    this.appender = appender;
    this.entries = entries;
    this.accesses = accesses;
    this.callers = callers;
    this.scope = scope;
    this.clock = clock;
    this.operations = operations;
    purposes = settings.purposes();
  }

  /** Refuses with 400 where no purpose from the list is named. */
  public void require(String purpose) {
    if (names(purpose)) {
      return;
    }
    List<String> allowed = allowed();
    String list = String.join(", ", allowed);
    if (purpose == null || purpose.isBlank()) {
      throw AssessmentRefusal.PURPOSE_OF_ACCESS_IS_MISSING
          .with(list)
          .with("parameter", "Access-Purpose")
          .with("allowed", allowed);
    }
    String nearest = nearest(purpose);
    throw AssessmentRefusal.UNKNOWN_PURPOSE_OF_ACCESS
        .with(list, nearest)
        .with("allowed", allowed)
        .with("nearest", nearest)
        .with("parameter", "Access-Purpose");
  }

  /** Adds an error where a field that names a purpose holds none of the list. */
  public void check(FieldErrors errors, String pointer, String purpose) {
    if (!names(purpose)) {
      String list = String.join(", ", allowed());
      errors.add(pointer, AssessmentRefusal.NO_PURPOSE_OF_ACCESS, list, nearest(purpose));
    }
  }

  private List<String> allowed() {
    return purposes.stream().sorted().toList();
  }

  private String nearest(String purpose) {
    return NearestWords.first(purpose, allowed()).getFirst();
  }

  /** Writes one opening of a person's record; the municipality is the record's. */
  public void write(String purpose, String operation, UUID client, String municipality) {
    // who asks for entries names one of these
    assert operations.codes().contains(operation) : operation;
    Owner owner = new Owner(client, municipality);
    appender.add(Access.of(callers.current(), purpose, operation, null, owner, now()));
  }

  /** Who opened a person's records, oldest first; the caller may see the person. */
  public List<AccessView> of(List<UUID> clients, AccessFilter filter, UUID after, int limit) {
    filter.check();
    return scope.beyond(
        () ->
            entries
                .of(
                    clients,
                    start(filter.from),
                    filter.to == null ? null : start(filter.to.plusDays(1)),
                    filter.operation,
                    after,
                    limit)
                .stream()
                .map(AccessEntry::view)
                .toList());
  }

  /** Everybody who opened a person's records, or tried to; the caller may see the person. */
  public List<AccessorView> by(List<UUID> clients) {
    return scope.beyond(() -> accesses.of(clients));
  }

  public boolean names(String purpose) {
    return purpose != null && purposes.contains(purpose);
  }

  /**
   * Writes an access that was refused, in the running transaction, which must be kept; a purpose
   * that is not in the list is not repeated.
   */
  public void refused(Caller caller, String purpose, String operation, int status, Owner owner) {
    String named = names(purpose) ? purpose : purpose == null || purpose.isBlank() ? NONE : UNKNOWN;
    appender.add(Access.of(caller, named, operation, status, owner, now()));
  }

  private OffsetDateTime start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
