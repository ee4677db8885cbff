package lv.atbalsts.kit.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
    if (routes == null) {
      routes = found();
    }
    Set<String> methods = new TreeSet<>();
    routes.stream()
        .filter(each -> each.path().matcher(path).matches())
        .forEach(each -> methods.add(each.method()));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
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
                method.value(), form(root.value() + "/" + (inner == null ? "" : inner.value()))));
      }
    }
  }

  private static Pattern form(String path) {
    String plain = ("/" + path).replaceAll("/+", "/").replaceAll("/$", "");
    return Pattern.compile(
        "\\Q" + plain.replaceAll("\\{[^/]*}", "\\\\E[^/]+\\\\Q").replace("\\Q\\E", "") + "\\E/?");
  }

  private record Route(String method, Pattern path) {}
}
