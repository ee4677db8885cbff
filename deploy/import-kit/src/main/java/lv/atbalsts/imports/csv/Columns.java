package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.imports.ImportRefusal;
import lv.atbalsts.kit.refusal.EditDistance;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.Redaction;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.PersonalCodes;

/**
 * The columns that a kind of row may have, found by its record: {@code disability.child}, {@code
 * consents.0.purpose}; below an open object such as answers any name.
 */
public final class Columns {

  private static final String INDEX = "0";
  private static final int DEEPEST = 6;

  private final ObjectMapper json;
  private final Map<String, JavaType> types = new TreeMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> open = new TreeSet<>();

  public Columns(ObjectMapper json, Class<?> row) {
    this.json = json;
    add("", json.constructType(row), 0);
    types.keySet().forEach(name -> byName.put(name.toLowerCase(Locale.ROOT), name));
  }

  /** The column of this name; capitals and small letters are one. */
  Optional<Column> find(String name) {
    String template = template(name).toLowerCase(Locale.ROOT);
    if (byName.containsKey(template)) {
      String known = byName.get(template);
      return Optional.of(new Column(indexed(known, name), types.get(known), Column.CLOSED));
    }
    List<String> written = List.of(name.split("\\.", -1));
    return written.contains("")
        ? Optional.empty()
        : open.stream()
            .filter(root -> template.startsWith(root.toLowerCase(Locale.ROOT) + "."))
            .findFirst()
            .map(root -> below(indexed(root, name), written));
  }

  private static Column below(List<String> root, List<String> written) {
    List<String> steps = new ArrayList<>(root);
    steps.addAll(written.subList(root.size(), written.size()));
    return new Column(steps, null, root.size());
  }

  /** The known name's steps, with the places in lists that the file names. */
  private static List<String> indexed(String known, String name) {
    String[] written = name.split("\\.");
    String[] steps = known.split("\\.");
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Column.isIndex(written[i]) ? written[i] : steps[i];
    }
    return List.of(steps);
  }

  /**
   * The column that a wrong field stands in: the one of this name, else the one known column, or
   * the one of these, whose name goes on behind it or ends with it; else the field, with what it is
   * nested in.
   */
  public String ofField(String field, Collection<String> header) {
    String name = field.toLowerCase(Locale.ROOT);
    List<String> near =
        (header.isEmpty() ? types.keySet() : header)
            .stream().filter(each -> isNear(each.toLowerCase(Locale.ROOT), name)).toList();
    Optional<String> same = near.stream().filter(name::equalsIgnoreCase).findFirst();
    return same.orElseGet(() -> near.size() == 1 ? near.getFirst() : nested(field));
  }

  /** A use case names a field without what holds it in a row. */
  private String nested(String field) {
    String name = "." + template(field) + ".";
    List<String> holders =
        Stream.concat(
                types.keySet().stream()
                    .filter(known -> ("." + known + ".").contains(name))
                    .map(known -> known.substring(0, ("." + known + ".").indexOf(name))),
                open.stream()
                    .filter(root -> name.startsWith("." + last(root) + "."))
                    .map(root -> root.substring(0, root.length() - last(root).length())))
            .distinct()
            .toList();
    return holders.size() == 1 ? holders.getFirst() + field : field;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isNear(String column, String field) {
    return column.equals(field) || column.startsWith(field + ".") || column.endsWith("." + field);
  }

  /** Refuses a header that is none, and columns that are not known or stand there twice. */
  void check(List<String> names) {
    if (names.stream().noneMatch(this::isKnown)) {
      throw ImportRefusal.NO_HEADER.with(names().collect(Collectors.joining(", ")));
    }
    Set<String> seen = new HashSet<>();
    names.stream()
        .filter(name -> !name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresent(
            twice -> {
              throw ImportRefusal.COLUMN_GIVEN_TWICE.with(shown(twice));
            });
    names.stream()
        .filter(name -> isKnown(name) && PersonalCodes.mayStandIn(name))
        .findFirst()
        .ifPresent(
            code -> {
              throw personal(code);
            });
    List<String> unknown =
        names.stream()
            .filter(name -> !name.isEmpty() && !isKnown(name))
            .map(Columns::shown)
            .toList();
    if (!unknown.isEmpty()) {
      throw unknown(unknown);
    }
  }

  /** Below an open object a column may have any name but somebody's code. */
  private static Refusal personal(String name) {
    return KitRefusal.PERSONAL_CODE_IN_A_TEXT
        .with()
        .error(
            "/"
                + Stream.of(name.split("\\.", -1))
                    .map(Columns::step)
                    .collect(Collectors.joining("/")),
            KitRefusal.PERSONAL_CODE_IN_A_TEXT);
  }

  private Refusal unknown(List<String> names) {
    Refusal refusal =
        ImportRefusal.UNKNOWN_COLUMN.with(names.getFirst(), nearest(names.getFirst()));
    names.forEach(
        name ->
            refusal.error(
                "/" + name.replace('.', '/'), ImportRefusal.UNKNOWN_COLUMN, name, nearest(name)));
    return refusal;
  }

  /** Somebody's code or name in the first row must not come back in an answer. */
  private static String shown(String name) {
    return PersonalCodes.mayStandIn(name)
        ? "?"
        : Stream.of(name.split("\\.", -1)).map(Columns::step).collect(Collectors.joining("."));
  }

  private static String step(String step) {
    return Column.isIndex(step) ? step : Redaction.name(step);
  }

  private boolean isKnown(String name) {
    return CsvHeader.isAdded(name) || find(name).isPresent();
  }

  /** The known column whose name takes the fewest changes to get to; the index stays. */
  String nearest(String name) {
    String index = Stream.of(name.split("\\.")).filter(Column::isIndex).findFirst().orElse(INDEX);
    return names()
        .min(Comparator.comparingInt(each -> EditDistance.changes(each, template(name))))
        .orElseThrow()
        .replaceFirst("\\.0(?=\\.|$)", "." + index);
  }

  private Stream<String> names() {
    return Stream.concat(types.keySet().stream(), open.stream().map(each -> each + ".*"));
  }

  private static String template(String name) {
    return name.replaceAll("\\.\\d{1,2}(?=\\.|$)", "." + INDEX);
  }

  private void add(String name, JavaType type, int depth) {
    if (type.isTypeOrSubTypeOf(JsonNode.class) || type.isMapLikeType()) {
      open.add(name);
    } else if (type.isCollectionLikeType()) {
      add(name + "." + INDEX, type.getContentType(), depth + 1);
    } else {
      List<BeanPropertyDefinition> properties = properties(type);
      if (type.hasRawClass(Money.class)) {
        types.put(name + ".amount", type);
        types.put(name + ".currency", json.constructType(String.class));
        return;
      }
      if (properties.isEmpty() || depth == DEEPEST) {
        types.put(name, type);
      }
      for (BeanPropertyDefinition each : properties) {
        String step = name.isEmpty() ? each.getName() : name + "." + each.getName();
        add(step, each.getPrimaryType(), depth + 1);
      }
    }
  }

  private List<BeanPropertyDefinition> properties(JavaType type) {
    return type.getRawClass().isRecord()
        ? new ArrayList<>(json.getDeserializationConfig().introspect(type).findProperties())
        : List.of();
  }
}
