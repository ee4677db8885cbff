package lv.atbalsts.funding.report;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import lv.atbalsts.funding.upstream.assessment.GrantedService;
import lv.atbalsts.funding.upstream.assessment.KnownLimit;
import lv.atbalsts.funding.upstream.assessment.Recurrence;

/**
 * A window of a person in which no more than a version of a limit is received. Against it counts
 * what is received up to the version's last day, also under earlier versions of the same limit. It
 * binds where anything is received on the version's own days.
 *
 * @param project the project, of a limit for each project; null of every other
 * @param first the first day that counts; null: from the beginning
 * @param last the last day that counts; null: without an end
 */
record LimitWindow(UUID client, KnownLimit limit, String project, LocalDate first, LocalDate last) {

  /**
   * The windows in which a service on a day counts. Which of several limits of one service holds
   * for a person (by age, by what the parents do) is known where it is granted; here the widest of
   * those in force on the day holds, and none where one of them lifts the cap.
   */
  static Stream<LimitWindow> of(GrantedService grant, LocalDate day, List<KnownLimit> limits) {
    List<KnownLimit> own =
        limits.stream()
            .filter(
                each ->
                    each.bounds(grant.serviceType(), grant.targetGroup(), grant.projectNumber()))
            .toList();
    List<KnownLimit> today =
        own.stream()
            .filter(each -> (each.isCap() || each.isUnlimited()) && each.inForce(day))
            .toList();
    if (today.stream().anyMatch(KnownLimit::isUnlimited)) {
      return Stream.of();
    }
    Collection<KnownLimit> widest =
        today.stream()
            .filter(each -> each.unit().equals(grant.unit()))
            .collect(
                toMap(
                    KnownLimit::per,
                    each -> each,
                    BinaryOperator.maxBy(Comparator.comparing(KnownLimit::value))))
            .values();
    return widest.stream()
        .flatMap(
            each ->
                own.stream()
                    .filter(version -> version.limit().equals(each.limit()))
                    .filter(version -> version.isCap() && reaches(version, day))
                    .map(version -> of(grant, day, version, own)));
  }

  private static boolean reaches(KnownLimit version, LocalDate day) {
    return version.to() == null || !version.to().isBefore(day);
  }

  private static LimitWindow of(
      GrantedService grant, LocalDate day, KnownLimit version, List<KnownLimit> limits) {
    boolean ofProject = version.per() == Recurrence.PROJECT;
    List<LocalDate> begins =
        limits.stream()
            .filter(each -> each.limit().equals(version.limit()))
            .map(KnownLimit::from)
            .toList();
    LocalDate begin =
        begins.contains(null) ? null : begins.stream().min(Comparator.naturalOrder()).orElse(null);
    return new LimitWindow(
        grant.clientRef(),
        version,
        ofProject ? grant.projectNumber() : null,
        later(begin, ofProject ? null : version.per().intervalOf(day, day)),
        earlier(version.to(), version.per().lastOfInterval(day)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return Stream.of(one, other)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return Stream.of(one, other)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Its days in words. */
  String days() {
    return (first == null ? "…" : first.toString()) + " – " + (last == null ? "…" : last);
  }

  /** As the statement that counts reads it. */
  Asked asked(int number) {
    return new Asked(
        number,
        client,
        limit.serviceType(),
        limit.unit(),
        limit.recipients(),
        limit.measure() + "./",
        project,
        first,
        last,
        limit.from());
  }

  /** A window by its number. */
  record Asked(
      int number,
      UUID clientRef,
      String serviceType,
      String unit,
      Collection<String> recipients,
      String measure,
      String project,
      LocalDate first,
      LocalDate last,
      LocalDate ownFrom) {}
}
