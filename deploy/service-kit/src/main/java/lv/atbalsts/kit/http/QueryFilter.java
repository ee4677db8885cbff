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
import lv.atbalsts.kit.http.DeclaredParameters.Asked;
import lv.atbalsts.kit.reference.KnownCodes;
import lv.atbalsts.kit.refusal.KitRefusal;
import lv.atbalsts.kit.refusal.NearestWords;
import lv.atbalsts.kit.refusal.Redaction;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.Days;
import lv.atbalsts.kit.values.PersonalCodes;
import lv.atbalsts.kit.values.TextRules;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What an address asks is known to the operation, or refused: a name that is not understood would
 * otherwise be passed over, and the answer be to another question.
 */
@Singleton
class QueryFilter {

  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;
  private static final String WHOLE_NUMBER = "-?[0-9]{1,18}";

  private final Map<Method, DeclaredParameters> known = new ConcurrentHashMap<>();
  private final Instance<KnownCodes> keepers;

  QueryFilter(Instance<KnownCodes> keepers) {
    this.keepers = keepers;
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, UriInfo uri, ResourceInfo resource) {
    Method operation = resource.getResourceMethod();
    if (operation == null) {
      return;
    }
    uri.getPathParameters().values().forEach(values -> values.forEach(QueryFilter::checkPath));
    checkKey(request.getHeaders().get(KEY));
    joinLines(request, HttpHeaders.IF_MATCH);
    DeclaredParameters asked = known.computeIfAbsent(operation, DeclaredParameters::of);
    asked.headers().forEach(name -> requireOnce(name, request.getHeaders().get(name)));
    uri.getQueryParameters().forEach((name, values) -> check(asked, name, values));
    asked.required().stream()
        .filter(name -> !uri.getQueryParameters().containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw refusal(KitRefusal.QUERY_PARAMETER_IS_MISSING, name);
            });
  }

  private static void checkPath(String value) {
    if (unreadable(value)) {
      throw KitRefusal.CHARACTER_THAT_NO_TEXT_MAY_HOLD.with().with("parameter", "path");
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
      throw KitRefusal.NOT_IDEMPOTENCY_KEY.with(LONGEST_KEY).with("parameter", KEY);
    }
    if (PersonalCodes.mayStandIn(key)) {
      throw KitRefusal.PERSONAL_CODE_AS_IDEMPOTENCY_KEY.with().with("parameter", KEY);
    }
  }

  private static void requireOnce(String name, List<String> lines) {
    if (lines != null && lines.size() > 1) {
      throw refusal(KitRefusal.HEADER_MORE_THAN_ONCE, name);
    }
  }

  private void check(DeclaredParameters asked, String name, List<String> values) {
    Asked parameter = asked.byName().get(name);
    if (parameter == null) {
      throw unknown(name, asked.byName().keySet());
    }
    if (values.size() > 1) {
      throw refusal(KitRefusal.QUERY_PARAMETER_MORE_THAN_ONCE, name);
    }
    String value = values.getFirst();
    if (value.isBlank()) {
      throw refusal(KitRefusal.QUERY_PARAMETER_WITHOUT_VALUE, name);
    }
    if (unreadable(value)) {
      throw refusal(KitRefusal.CHARACTER_THAT_NO_QUERY_MAY_HOLD, name);
    }
    if (!hasForm(parameter.type(), value)) {
      throw QueryValues.wrongForm(name, parameter.type());
    }
    Collection<String> words = words(parameter);
    if (!words.isEmpty() && !words.contains(value)) {
      throw Refusals.notInList(name, value, words).with("parameter", name);
    }
  }

  /** Bytes that are no UTF-8 arrive as U+FFFD. */
  private static boolean unreadable(String value) {
    return !TextRules.fits(value) || value.indexOf('\uFFFD') >= 0;
  }

  private static Refusal unknown(String name, Collection<String> known) {
    String shown = Redaction.name(name);
    if (known.isEmpty()) {
      return KitRefusal.NO_QUERY_PARAMETER_TAKEN.with(shown).with("parameter", shown);
    }
    Refusal refusal =
        KitRefusal.UNKNOWN_QUERY_PARAMETER
            .with(shown, String.join(", ", NearestWords.first(name, known)))
            .with("parameter", shown)
            .with("allowed", List.copyOf(known));
    NearestWords.near(name, known).ifPresent(near -> refusal.with("nearest", near));
    return refusal;
  }

  private static Refusal refusal(KitRefusal reason, String name) {
    return reason.with(name).with("parameter", name);
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
    AllowedValues list = parameter.annotation(AllowedValues.class);
    if (list == null) {
      return List.of();
    }
    return list.codes() == KnownCodes.class
        ? List.of(list.words())
        : keepers.select(list.codes()).get().codes();
  }
}
