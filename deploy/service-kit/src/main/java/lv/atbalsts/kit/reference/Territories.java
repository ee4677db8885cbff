package lv.atbalsts.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.kit.refusal.FieldErrors;

/**
 * The municipalities with the dates they are valid, before and after the reforms of 2021 and 2025.
 */
@ApplicationScoped
public class Territories {

  private final Map<String, Territory> byCode = new LinkedHashMap<>();

  Territories() {
    ReferenceFile.rows("territories.csv").stream()
        .map(Territories::territory)
        .forEach(territory -> byCode.put(territory.code(), territory));
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

  /** Adds KIT-0010 for an unknown code, KIT-0011 for one that is not valid on the date. */
  public void check(FieldErrors errors, String pointer, String code, LocalDate date) {
    Territory territory = byCode.get(code);
    if (territory == null) {
      errors.add(pointer, "KIT-0010");
    } else if (!territory.validOn(date)) {
      errors.add(
          pointer,
          "KIT-0011",
          code,
          territory.validFrom() == null ? "…" : territory.validFrom(),
          territory.validTo() == null ? "…" : territory.validTo(),
          date,
          territory.successors().isEmpty() ? "GET /territories" : territory.successors());
    }
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
