package lv.atbalsts.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;

/**
 * The municipalities with the dates they are valid, before and after the reforms of 2021 and 2025;
 * the one place that knows which codes are one municipality on which days.
 */
@ApplicationScoped
public class Territories implements KnownCodes {

  private final Map<String, Territory> byCode = new LinkedHashMap<>();

  Territories() {
    ReferenceFile.rows("territories.csv").stream()
        .map(Territories::territory)
        .forEach(territory -> byCode.put(territory.code(), territory));
  }

  @Override
  public Collection<String> codes() {
    return byCode.keySet();
  }

  public Optional<Territory> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The territories valid on a date; all that ever were where the date is null. */
  public List<Territory> on(LocalDate date) {
    return byCode.values().stream().filter(each -> date == null || each.validOn(date)).toList();
  }

  public boolean validOn(String code, LocalDate date) {
    return find(code).filter(territory -> territory.validOn(date)).isPresent();
  }

  /**
   * The codes that are this municipality on a day: its own while it is valid, those of what it
   * became after that, those of what it was made of before. None where the code is unknown.
   */
  public List<String> codesOn(String code, LocalDate day) {
    return lineage(code).stream().filter(each -> validOn(each, day)).toList();
  }

  /**
   * The codes for which the municipality that has this one on a day answers: its own and what
   * became part of it as a whole. Of one that was split no part answers for all.
   */
  public Set<String> answeredForBy(String code, LocalDate day) {
    return validOn(code, day)
        ? lineage(code).stream()
            .filter(each -> codesOn(each, day).equals(List.of(code)))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /**
   * The code that accounts for a municipality on a day: its own until it ends, then that of the
   * main part of what it became.
   */
  public String accountantOf(String code, LocalDate day) {
    return find(code)
        .filter(each -> each.endedBefore(day) && !each.successors().isEmpty())
        .map(each -> accountantOf(each.successors().getFirst(), day))
        .orElse(code);
  }

  /**
   * All codes that this municipality has, had or became: its own, what it was made of, what it
   * became, over every reform. Two parts that became one are not of each other's.
   */
  public Set<String> lineage(String code) {
    Set<String> codes = new LinkedHashSet<>();
    if (byCode.containsKey(code)) {
      follow(code, this::successors, codes);
      follow(code, this::madeOf, codes);
    }
    return codes;
  }

  private static void follow(
      String code, Function<String, List<String>> next, Set<String> followed) {
    followed.add(code);
    next.apply(code).forEach(each -> follow(each, next, followed));
  }

  private List<String> successors(String code) {
    return byCode.get(code).successors();
  }

  /**
   * The codes of which a municipality was made, as a whole or in part; none of one that was not.
   */
  public List<String> madeOf(String code) {
    return byCode.values().stream()
        .filter(each -> each.successors().contains(code))
        .map(Territory::code)
        .toList();
  }

  /** Adds KIT-0010 for an unknown code, KIT-0011 for one that is not valid on the date. */
  public void check(FieldErrors errors, String pointer, String code, LocalDate date) {
    if (!validOn(code, date)) {
      refuse(errors, pointer, code, date);
    }
  }

  /**
   * The same for a municipality that answers for what it was made of: also a day before it began is
   * its own, a day after it ended is its successor's.
   */
  public void checkAnswersFor(FieldErrors errors, String pointer, String code, LocalDate date) {
    Territory territory = byCode.get(code);
    if (territory == null || territory.endedBefore(date) || codesOn(code, date).isEmpty()) {
      refuse(errors, pointer, code, date);
    }
  }

  private void refuse(FieldErrors errors, String pointer, String code, LocalDate date) {
    Territory territory = byCode.get(code);
    if (territory == null) {
      errors.add(pointer, KitRefusal.UNKNOWN_TERRITORY);
      return;
    }
    List<String> then = codesOn(code, date);
    errors.add(
        pointer,
        KitRefusal.TERRITORY_NOT_VALID_ON_DATE,
        code,
        territory.validFrom() == null ? "…" : territory.validFrom(),
        territory.validTo() == null ? "…" : territory.validTo(),
        date,
        then.isEmpty() ? "GET /territories" : String.join(", ", then));
  }

  private static Territory territory(Map<String, String> row) {
    String successors = row.get("successor_code");
    return new Territory(
        row.get("atvk_code"),
        row.get("name_lv"),
        row.get("kind"),
        row.get("planning_region"),
        date(row.get("valid_from")),
        date(row.get("valid_to")),
        successors.isBlank() ? List.of() : List.of(successors.split("\\|")));
  }

  private static LocalDate date(String text) {
    return text.isBlank() ? null : LocalDate.parse(text);
  }
}
