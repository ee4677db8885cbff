package lv.atbalsts.gateway.connection;

import java.net.InetAddress;
import java.util.Arrays;

/** An address or a network (CIDR), e.g. {@code 10.0.0.0/8}. */
record Network(InetAddress address, int bits) {

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException where it is neither; a host's name is not, for who it means
   *     may change
   */
  static Network parse(String text) {
    String[] parts = text.strip().split("/", 2);
    InetAddress address = InetAddress.ofLiteral(parts[0]);
    int all = address.getAddress().length * Byte.SIZE;
    int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException(text + " is no network");
    }
    return new Network(address, bits);
  }

  boolean contains(InetAddress other) {
    byte[] own = address.getAddress();
    byte[] its = other.getAddress();
    return own.length == its.length && Arrays.equals(masked(own, bits), masked(its, bits));
  }

  /** The first bits of an address, and zeros after them. */
  static byte[] masked(byte[] address, int bits) {
    byte[] masked = address.clone();
    for (int i = 0; i < masked.length; i++) {
      int kept = Math.clamp(bits - (long) i * Byte.SIZE, 0, Byte.SIZE);
      masked[i] &= (byte) (0xff << (Byte.SIZE - kept));
    }
    return masked;
  }
}
