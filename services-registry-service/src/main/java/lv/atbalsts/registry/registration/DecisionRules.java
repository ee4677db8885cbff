package lv.atbalsts.registry.registration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.rules.RegisterDateRules;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On which grounds and in what time decisions are made. No source at hand says it, so it is
 * configuration: the file of {@code atbalsts.register.decisions}, or the one that comes along.
 * Without a file that can be read the service does not start.
 */
@Startup
@ApplicationScoped
class DecisionRules {

  private static final String FILE = "/classifiers/register-decisions.json";
  private static final Set<String> NEED_NO_REASON = Set.of("REGISTER", "RENEW");
  private static final Set<String> NEED_A_GROUND =
      Set.of("POSTPONE", "REFUSE", "SUSPEND", "EXCLUDE");

  private final Book book;

  record Book(
      List<DecisionGround> grounds, Deadlines deadlines, CertificatesWithoutEnd withoutEnd) {}

  /**
   * Deadlines in days.
   *
   * @param decision from the application, or its completion, to the decision
   * @param completion from a postponement to the last day to complete the application
   * @param renewal so many days before its end a registration may be renewed
   */
  record Deadlines(int decision, int completion, int renewal) {}

  /** The first days of registrations that have no end. */
  record CertificatesWithoutEnd(LocalDate from, LocalDate to) {}

  DecisionRules(
      @ConfigProperty(name = "atbalsts.register.decisions") Optional<Path> file,
      ObjectMapper json) {
    try (InputStream content =
        file.isPresent()
            ? Files.newInputStream(file.get())
            : DecisionRules.class.getResourceAsStream(FILE)) {
      book = json.readValue(content, Book.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<DecisionGround> grounds() {
    return book.grounds();
  }

  Deadlines deadlines() {
    return book.deadlines();
  }

  /** Whether a registration that began on a day may be without an end (2008-2017). */
  boolean mayBeWithoutEnd(LocalDate validFrom) {
    return !validFrom.isBefore(book.withoutEnd().from())
        && !validFrom.isAfter(book.withoutEnd().to());
  }

  void checkWithoutEnd(FieldErrors errors, LocalDate validFrom) {
    if (!mayBeWithoutEnd(validFrom)) {
      errors.add(
          "/withoutEnd",
          RegistryRefusal.ONLY_OLD_CERTIFICATES_HAVE_NO_END,
          validFrom,
          book.withoutEnd().from(),
          book.withoutEnd().to());
    }
  }

  /**
   * A decision is not of a day to come, nor before what it is about; it has a reason, and a ground
   * that holds on its day.
   *
   * @param at the JSON pointer of the decision
   * @param earlier the day of what came before it; null where nothing did
   */
  void check(
      FieldErrors errors,
      String at,
      Enum<?> kind,
      RegisterDecisionTerms terms,
      LocalDate earlier,
      LocalDate today) {
    RegisterDateRules.notAfterToday(errors, at + "/decidedOn", terms.decidedOn(), today);
    RegisterDateRules.notBefore(errors, at + "/decidedOn", terms.decidedOn(), earlier);
    boolean isWithoutReason = terms.reason() == null || terms.reason().isBlank();
    if (isWithoutReason && !NEED_NO_REASON.contains(kind.name())) {
      errors.add(at + "/reason", RegistryRefusal.MISSING_FOR_THIS_DECISION, kind);
    }
    String ground = terms.ground();
    if (ground == null && NEED_A_GROUND.contains(kind.name())) {
      errors.add(
          at + "/ground",
          RegistryRefusal.GROUND_IS_MISSING,
          kind,
          terms.decidedOn(),
          String.join(", ", groundsFor(kind, terms.decidedOn())));
    } else if (ground != null && !groundsFor(kind, terms.decidedOn()).contains(ground)) {
      errors.add(
          at + "/ground",
          RegistryRefusal.GROUND_NOT_KNOWN,
          kind,
          terms.decidedOn(),
          String.join(", ", groundsFor(kind, terms.decidedOn())));
    }
  }

  /** Of a registration: what is wrong with the decision itself. */
  FieldErrors checked(RegistrationDecisionKind kind, RegisterDecisionTerms terms, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    check(errors, "/decision", kind, terms, null, today);
    return errors;
  }

  /**
   * A registration is renewed while it holds, and not long before its end.
   *
   * @param pointer the JSON pointer of the day
   * @param last its last day; null where it has no end
   */
  void checkRenewal(
      FieldErrors errors,
      String pointer,
      String registerNumber,
      LocalDate last,
      LocalDate decidedOn) {
    if (last == null) {
      throw RegistryRefusal.HAS_NO_END_TO_RENEW.with(registerNumber);
    }
    if (decidedOn.isAfter(last)) {
      throw RegistryRefusal.RENEWED_TOO_LATE.with(last, decidedOn).limit(last);
    }
    LocalDate earliest = last.minusDays(deadlines().renewal());
    if (decidedOn.isBefore(earliest)) {
      errors.add(pointer, RegistryRefusal.RENEWED_TOO_EARLY, last, earliest);
    }
  }

  private List<String> groundsFor(Enum<?> kind, LocalDate day) {
    return book.grounds().stream()
        .filter(each -> each.isFor(kind.name(), day))
        .map(DecisionGround::code)
        .collect(Collectors.toList());
  }
}
