package lv.atbalsts.kit.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lv.atbalsts.kit.http.AskedParameters.Asked;
import lv.atbalsts.kit.reference.KnownCodes;
import lv.atbalsts.kit.refusal.Nearest;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.refusal.Repeated;
import lv.atbalsts.kit.values.Days;
import lv.atbalsts.kit.values.PersonalCodes;
import lv.atbalsts.kit.values.Wording;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What an address asks is known to the operation, or refused: a name that is not understood would
 * otherwise be passed over, and the answer be to another question.
 */
@Singleton
class QueryDoor {

  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;
  private static final String WHOLE_NUMBER = "-?[0-9]{1,18}";

  private final Map<Method, AskedParameters> known = new ConcurrentHashMap<>();
  private final Instance<KnownCodes> keepers;

  QueryDoor(Instance<KnownCodes> keepers) {
    this.keepers = keepers;
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, UriInfo uri, ResourceInfo resource) {
    Method operation = resource.getResourceMethod();
    if (operation == null) {
      return;
    }
    uri.getPathParameters().values().forEach(values -> values.forEach(QueryDoor::checkPath));
    checkKey(request.getHeaders().get(KEY));
    joinLines(request, HttpHeaders.IF_MATCH);
    AskedParameters asked = known.computeIfAbsent(operation, AskedParameters::of);
    asked.headers().forEach(name -> requireOnce(name, request.getHeaders().get(name)));
    uri.getQueryParameters().forEach((name, values) -> check(asked, name, values));
    asked.required().stream()
        .filter(name -> !uri.getQueryParameters().containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw refusal("KIT-0081", name);
            });
  }

  private static void checkPath(String value) {
    if (unreadable(value)) {
      throw Refusal.of("KIT-0016", 400).with("parameter", "path").toException();
    }
  }

  /** A list may stand in several lines; an operation reads the first. */
  private static void joinLines(ContainerRequestContext request, String header) {
    List<String> lines = request.getHeaders().get(header);
    if (lines != null && lines.size() > 1) {
      request.getHeaders().putSingle(header, String.join(", ", lines));
    }
  }

  private static void checkKey(List<String> keys) {
    if (keys == null) {
      return;
    }
    requireOnce(KEY, keys);
    String key = keys.getFirst();
    if (key.isBlank() || key.length() > LONGEST_KEY || unreadable(key)) {
      throw Refusal.of("KIT-0083", 400).args(LONGEST_KEY).with("parameter", KEY).toException();
    }
    if (PersonalCodes.mayStandIn(key)) {
      throw Refusal.of("KIT-0025", 400).with("parameter", KEY).toException();
    }
  }

  private static void requireOnce(String name, List<String> lines) {
    if (lines != null && lines.size() > 1) {
      throw refusal("KIT-0082", name);
    }
  }

  private void check(AskedParameters asked, String name, List<String> values) {
    Asked parameter = asked.byName().get(name);
    if (parameter == null) {
      throw unknown(name, asked.byName().keySet()).toException();
    }
    if (values.size() > 1) {
      throw refusal("KIT-0021", name);
    }
    String value = values.getFirst();
    if (value.isBlank()) {
      throw refusal("KIT-0022", name);
    }
    if (unreadable(value)) {
      throw refusal("KIT-0024", name);
    }
    if (!hasForm(parameter.type(), value)) {
      throw refusal("KIT-0014", name);
    }
    Collection<String> words = words(parameter);
    if (!words.isEmpty() && !words.contains(value)) {
      throw Refusals.notInList(name, value, words).with("parameter", name).toException();
    }
  }

  /** Bytes that are no UTF-8 arrive as U+FFFD. */
  private static boolean unreadable(String value) {
    return !Wording.fits(value) || value.indexOf('\uFFFD') >= 0;
  }

  private static Refusal unknown(String name, Collection<String> known) {
    String shown = Repeated.name(name);
    if (known.isEmpty()) {
      return Refusal.of("KIT-0023", 400).args(shown).with("parameter", shown);
    }
    String nearest = Nearest.first(name, known).getFirst();
    return Refusal.of("KIT-0020", 400)
        .args(shown, nearest, String.join(", ", known))
        .with("parameter", shown)
        .with("nearest", nearest)
        .with("allowed", List.copyOf(known));
  }

  private static RuntimeException refusal(String code, String name) {
    return Refusal.of(code, 400).args(name).with("parameter", name).toException();
  }

  private static boolean hasForm(Class<?> type, String value) {
    try {
      if (type == LocalDate.class) {
        Days.read(value);
      } else if (type == UUID.class) {
        QueryValues.id(value);
      } else if (type == int.class || type == Integer.class) {
        Integer.parseInt(value);
        return value.matches(WHOLE_NUMBER);
      } else if (type == long.class || type == Long.class) {
        return value.matches(WHOLE_NUMBER);
      }
      return true;
    } catch (DateTimeException | IllegalArgumentException other) {
      return false;
    }
  }

  /** The words that the parameter takes; none where it takes any. */
  private Collection<String> words(Asked parameter) {
    Class<?> type = parameter.type();
    if (type == boolean.class || type == Boolean.class) {
      return List.of("true", "false");
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
    }
    OneOf list = parameter.annotation(OneOf.class);
    if (list == null) {
      return List.of();
    }
    return list.codes() == KnownCodes.class
        ? List.of(list.words())
        : keepers.select(list.codes()).get().codes();
  }
}
