package lv.atbalsts.kit.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operations of the service by their paths: a wrong method is answered with the right ones. */
@Singleton
class Routes {

  private final BeanManager beans;
  private volatile List<Route> routes;

  Routes(BeanManager beans) {
    this.beans = beans;
  }

  /** The methods that an address has; none where there is no such address. */
  Set<String> methodsAt(String path) {
    Set<String> methods = new TreeSet<>();
    known().stream()
        .filter(each -> each.path().matcher(path).matches())
        .forEach(each -> methods.add(each.method()));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }

  /** The operations that change a record, by an address at or below it. */
  List<String> changesAt(String path) {
    String records = path.split("/")[1];
    return known().stream()
        .filter(each -> !each.method().equals("GET") && each.isOfOne(records))
        .map(each -> each.method() + " " + each.template())
        .sorted()
        .toList();
  }

  /** The media types that the operation at an address answers with. */
  List<String> producedAt(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return known().stream()
        .filter(each -> each.method().equals(asked) && each.path().matcher(path).matches())
        .map(Route::produces)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private List<Route> known() {
    if (routes == null) {
      routes = found();
    }
    return routes;
  }

  private List<Route> found() {
    List<Route> found = new ArrayList<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        for (Method operation : bean.getBeanClass().getDeclaredMethods()) {
          add(root, operation, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void add(Path root, Method operation, List<Route> found) {
    Path inner = operation.getAnnotation(Path.class);
    for (Annotation each : operation.getAnnotations()) {
      HttpMethod method = each.annotationType().getAnnotation(HttpMethod.class);
      if (method != null) {
        found.add(
            new Route(
                method.value(),
                plain(root.value() + "/" + (inner == null ? "" : inner.value())),
                form(root.value() + "/" + (inner == null ? "" : inner.value())),
                produced(operation)));
      }
    }
  }

  private static List<String> produced(Method operation) {
    Produces named =
        Optional.ofNullable(operation.getAnnotation(Produces.class))
            .orElse(operation.getDeclaringClass().getAnnotation(Produces.class));
    return named == null
        ? List.of(MediaType.APPLICATION_JSON)
        : Stream.of(named.value()).map(each -> each.replaceFirst(";.*", "")).toList();
  }

  private static Pattern form(String path) {
    return Pattern.compile(
        "\\Q"
            + plain(path).replaceAll("\\{[^/]*}", "\\\\E[^/]+\\\\Q").replace("\\Q\\E", "")
            + "\\E/?");
  }

  private static String plain(String path) {
    return ("/" + path).replaceAll("/+", "/").replaceAll("/$", "");
  }

  private record Route(String method, String template, Pattern path, List<String> produces) {

    boolean isOfOne(String records) {
      return template.startsWith("/" + records + "/{");
    }
  }
}
