package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grants that share one person's allowances, held against the rules.
 *
 * <p>A version of a limit binds a window in which somebody uses it on a day when it is in force for
 * the holder's age. Against it counts all that is taken in that window up to the version's last
 * day, also under earlier versions of the same limit: who used 40 times before the limit became 100
 * has 60 left. Another limit of the same service (another age, another condition of the parents)
 * starts anew. Whichever order the grants come in, the same ones fit.
 */
public final class AllowanceCalculator {

  private final LocalDate birthDate;
  private final List<LimitRule> rules;
  private final List<CountedGrant> held;

  public AllowanceCalculator(LocalDate birthDate, List<LimitRule> rules, List<CountedGrant> held) {
    this.birthDate = birthDate;
    this.rules = List.copyOf(rules);
    this.held = List.copyOf(held);
  }

  /** The first window in which a grant asks for more than is left; nothing where it fits. */
  public Optional<Excess> excess(CountedGrant asked) {
    Windows windows = new Windows(birthDate, rules, Stream.concat(held.stream(), Stream.of(asked)));
    return rules.stream()
        .filter(rule -> rule.kind() == LimitKind.CAP && rule.bounds(asked))
        .filter(rule -> asked.unit().equals(rule.unit()))
        .flatMap(rule -> windows.asked(rule, asked).flatMap(window -> lines(window, asked)))
        .min(
            Comparator.comparing(
                (Excess excess) -> excess.allowance().window().from(),
                Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  /** A cap that counts in another unit than the grant; it cannot be held against it. */
  public Optional<LimitRule> inOtherUnit(CountedGrant asked) {
    return rules.stream()
        .filter(rule -> rule.kind() == LimitKind.CAP && rule.bounds(asked))
        .filter(rule -> !rule.unit().equals(asked.unit()))
        .filter(rule -> rule.daysFor(birthDate).filter(asked.period()::overlaps).isPresent())
        .findFirst();
  }

  private Stream<Excess> lines(Window window, CountedGrant asked) {
    BigDecimal requested = asked.taken(window.counted(), window.horizon());
    if (requested.signum() == 0) {
      return Stream.empty();
    }
    String component = window.rule().limitsComponent(asked.component()) ? asked.component() : null;
    return Stream.of((String) null, component)
        .distinct()
        .filter(part -> window.binds(sharing(window, asked.project(), part), asked))
        .map(part -> allowance(window, asked.project(), part))
        .filter(allowance -> !allowance.admits(requested))
        .map(allowance -> new Excess(allowance, requested));
  }

  /** What is left on a day, limit by limit. */
  public List<Allowance> on(LocalDate day, List<Membership> memberships) {
    Windows windows = new Windows(birthDate, rules, held.stream());
    return rules.stream()
        .filter(rule -> rule.per() != null && rule.serviceType() != null)
        .filter(rule -> rule.kind() == LimitKind.CAP || rule.kind() == LimitKind.UNLIMITED)
        .flatMap(
            rule ->
                windows
                    .on(rule, day)
                    .flatMap(
                        window -> projects(rule, memberships).flatMap(each -> all(window, each))))
        .toList();
  }

  private static Stream<Optional<String>> projects(LimitRule rule, List<Membership> memberships) {
    return memberships.stream()
        .filter(each -> rule.measure().equals(each.measure()) && rule.holdsFor(each.targetGroup()))
        .map(
            each ->
                rule.per() == CountingPeriod.PROJECT
                    ? Optional.of(each.project())
                    : Optional.<String>empty())
        .distinct();
  }

  private Stream<Allowance> all(Window window, Optional<String> project) {
    Stream<String> components =
        held.stream()
            .filter(window.rule()::bounds)
            .map(CountedGrant::component)
            .filter(window.rule()::limitsComponent)
            .distinct()
            .sorted();
    return Stream.concat(Stream.of((String) null), components)
        .map(component -> allowance(window, project.orElse(null), component));
  }

  private Allowance allowance(Window window, String project, String component) {
    List<CountedGrant> sharing = sharing(window, project, component);
    List<Period> days = window.counted();
    LimitRule rule = window.rule();
    return new Allowance(
        rule,
        rule.per() == CountingPeriod.PROJECT ? project : null,
        component,
        window.days(),
        component == null ? rule.value() : rule.subValue(),
        sum(sharing.stream().map(each -> each.used(days))),
        sum(sharing.stream().map(each -> each.reserved(days, window.horizon()))),
        sharing.stream()
            .map(each -> share(each, each.taken(days, window.horizon())))
            .filter(each -> each.quantity().signum() > 0)
            .toList());
  }

  private static AllowanceShare share(CountedGrant held, BigDecimal taken) {
    return new AllowanceShare(held.id(), taken, held.days().orElse(held.period()));
  }

  /** The grants that draw on the same allowance. */
  private List<CountedGrant> sharing(Window window, String project, String component) {
    LimitRule rule = window.rule();
    return held.stream()
        .filter(each -> rule.bounds(each) && rule.unit().equals(each.unit()))
        .filter(each -> rule.per() != CountingPeriod.PROJECT || each.project().equals(project))
        .filter(each -> component == null || Objects.equals(component, each.component()))
        .toList();
  }

  /** The services with which a grant may not be received at the same time, by rule. */
  public List<ExclusionConflict> collisions(CountedGrant asked) {
    return rules.stream()
        .filter(rule -> rule.kind() == LimitKind.EXCLUSION)
        .flatMap(rule -> held.stream().flatMap(other -> collision(rule, asked, other).stream()))
        .toList();
  }

  private Optional<ExclusionConflict> collision(
      LimitRule rule, CountedGrant asked, CountedGrant other) {
    boolean excluded = excludes(rule, asked, other) || excludes(rule, other, asked);
    return excluded
        ? rule.daysFor(birthDate)
            .flatMap(days -> asked.days().flatMap(days::and))
            .flatMap(days -> other.days().flatMap(days::and))
            .map(days -> new ExclusionConflict(rule, other, days))
        : Optional.empty();
  }

  /** A representative's own services do not stand in the way of a child's. */
  private static boolean excludes(LimitRule rule, CountedGrant one, CountedGrant other) {
    return rule.bounds(one)
        && other.own()
        && other.measure().equals(rule.measure())
        && rule.excludes().contains(other.serviceType());
  }

  private static BigDecimal sum(Stream<BigDecimal> quantities) {
    return quantities.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
