package lv.atbalsts.local.pace;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClassRegistry;
import groovy.lang.Script;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Has RestAssured compile each path of a test, such as {@code items[0].id}, once. By itself it
 * compiles a path with Groovy each time that one is asked for, which was a fifth of what the tests
 * of a service cost.
 */
final class PathsCompiledOnce extends DelegatingMetaClass {

  private static final Map<String, Class<?>> COMPILED = new ConcurrentHashMap<>();

  private PathsCompiledOnce() {
    super(JSONAssertion.class);
    initialize();
  }

  static void use() {
    MetaClassRegistry registry = GroovySystem.getMetaClassRegistry();
    if (!(registry.getMetaClass(JSONAssertion.class) instanceof PathsCompiledOnce)) {
      registry.setMetaClass(JSONAssertion.class, new PathsCompiledOnce());
    }
  }

  /** Takes the place of JSONAssertion.eval(root, object, path), which calls itself this way. */
  @Override
  public Object invokeMethod(
      Class sender,
      Object receiver,
      String method,
      Object[] arguments,
      boolean isCallToSuper,
      boolean fromInsideClass) {
    return receiver instanceof JSONAssertion assertion && method.equals("eval")
        ? evaluate(
            assertion.getParams(), arguments[0].toString(), arguments[1], arguments[2].toString())
        : super.invokeMethod(sender, receiver, method, arguments, isCallToSuper, fromInsideClass);
  }

  private static Object evaluate(
      Map<String, Object> parameters, String root, Object object, String path) {
    Map<String, Object> names = new HashMap<>(parameters == null ? Map.of() : parameters);
    names.put(root, object);
    Class<?> compiled = COMPILED.computeIfAbsent(path, PathsCompiledOnce::compiled);
    return InvokerHelper.createScript(compiled.asSubclass(Script.class), new Binding(names)).run();
  }

  private static Class<?> compiled(String path) {
    return new GroovyShell().getClassLoader().parseClass(path);
  }
}
