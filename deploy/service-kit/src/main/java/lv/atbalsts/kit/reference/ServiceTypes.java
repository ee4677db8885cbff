package lv.atbalsts.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;

/**
 * The types of social services; the list stays open. A code is written in one way, and what takes
 * one keeps it so: {@link #canonical} makes it of small letters where it comes in, so that
 * everything behind compares it letter by letter.
 */
@ApplicationScoped
public class ServiceTypes implements KnownCodes {

  private final Map<String, ServiceType> byCode = new LinkedHashMap<>();

  ServiceTypes() {
    ReferenceFile.rows("service-types.csv").stream()
        .map(ServiceTypes::serviceType)
        .forEach(type -> byCode.put(type.code(), type));
  }

  public List<ServiceType> all() {
    return List.copyOf(byCode.values());
  }

  @Override
  public Collection<String> codes() {
    return byCode.keySet();
  }

  public Optional<ServiceType> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * A code as the classifier writes it, of Latin letters of any case. No other letter becomes a
   * Latin one: what looks like a code is none. Null stays null.
   */
  public static String canonical(String code) {
    return code == null
        ? null
        : code.codePoints()
            .map(sign -> sign >= 'a' && sign <= 'z' ? sign - 'a' + 'A' : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Adds KIT-0012 for an unknown service type. */
  public void check(FieldErrors errors, String pointer, String code) {
    if (find(code).isEmpty()) {
      errors.add(pointer, KitRefusal.UNKNOWN_SERVICE_TYPE);
    }
  }

  private static ServiceType serviceType(Map<String, String> row) {
    return new ServiceType(
        row.get("proposed_slug"),
        row.get("name_lv"),
        row.get("name_en"),
        row.get("seen_in_register").equals("yes"),
        row.get("seen_in_di_programme").equals("yes"),
        list(row.get("di_target_group")),
        list(row.get("legacy_or_variant_names")));
  }

  private static List<String> list(String text) {
    return text.isBlank() ? List.of() : List.of(text.split(";\\s*"));
  }
}
