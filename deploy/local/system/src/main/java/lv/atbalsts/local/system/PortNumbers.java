package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The port numbers of one run. */
public record PortNumbers(Map<Port, Integer> numbers) {

  /** The usual numbers, e.g. 8080 for the gateway. */
  static PortNumbers usual() {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      numbers.put(port, port.usual());
    }
    return new PortNumbers(numbers);
  }

  /** Numbers that are free at this moment, for tests that run beside other things. */
  public static PortNumbers free() {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (Port port : Port.values()) {
        ServerSocket socket = new ServerSocket(0);
        held.add(socket);
        numbers.put(port, socket.getLocalPort());
      }
      for (ServerSocket socket : held) {
        socket.close();
      }
    } catch (IOException noPortLeft) {
      throw new UncheckedIOException(noPortLeft);
    }
    return new PortNumbers(numbers);
  }

  /** The number of this port in this run. */
  public int of(Port port) {
    return numbers.get(port);
  }

  PortNumbers with(Port port, int number) {
    Map<Port, Integer> changed = new EnumMap<>(numbers);
    changed.put(port, number);
    return new PortNumbers(changed);
  }

  /** Ends the run with an explanation when two are to have the same number. */
  void refuseTwice() {
    Map<Integer, Port> asked = new HashMap<>();
    for (Port port : Port.values()) {
      Port other = asked.put(of(port), port);
      if (other != null) {
        throw new CannotRun(
            "Port %d cannot be both for %s (%s) and for %s (%s)."
                .formatted(
                    of(port), other.purpose(), other.option(), port.purpose(), port.option()));
      }
    }
  }

  /** Ends the run with an explanation when any of the ports is taken by another program. */
  void refuseTaken() {
    for (Port port : Port.values()) {
      if (taken(of(port))) {
        throw new CannotRun(
            "Port %d is taken by another program; Atbalsts needs it for %s. Choose another: deploy/run %s=%d (or set %s)."
                .formatted(
                    of(port), port.purpose(), port.option(), of(port) + 10_000, port.variable()));
      }
    }
  }

  private static boolean taken(int number) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(number));
      return false;
    } catch (IOException inUse) {
      return true;
    }
  }
}
