package lv.atbalsts.local.parts;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Reaches the {@link RunningParts} of the JVM from any class loader.
 *
 * <p>Quarkus loads tests and test resources by class loaders of its own and closes them when an
 * application restarts. A server started by one of them would be out of reach of the next, and
 * broken. So the servers live in the system class loader, and callers get a proxy whose methods
 * pass nothing but the JDK's own types.
 */
final class Across {

  private static final ClassLoader HOME = ClassLoader.getSystemClassLoader();

  private Across() {}

  /** The part as an object of the caller's own class loader. */
  static <T> T reach(Class<T> shape, String part) {
    Object there = part(part);
    InvocationHandler forward =
        (proxy, method, arguments) ->
            method.isDefault()
                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                : call(there, method, arguments);
    return shape.cast(
        Proxy.newProxyInstance(shape.getClassLoader(), new Class<?>[] {shape}, forward));
  }

  private static Object part(String name) {
    try {
      Class<?> parts = Class.forName(RunningParts.class.getName(), true, HOME);
      Method method = parts.getDeclaredMethod(name);
      method.setAccessible(true);
      return atHome(() -> method.invoke(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the local part %s is out of reach".formatted(name), e);
    }
  }

  private static Object call(Object there, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    Method its = there.getClass().getMethod(method.getName(), method.getParameterTypes());
    its.setAccessible(true);
    return atHome(() -> its.invoke(there, arguments));
  }

  /** Kafka loads its own plug-ins by the thread's class loader, so that has to be the same one. */
  private static Object atHome(Call call) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(HOME);
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private interface Call {
    Object run() throws ReflectiveOperationException;
  }
}
