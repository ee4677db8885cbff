package lv.atbalsts.assessment.access;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is stamped: each field with its length, so that no two rows have the same content. */
final class Content {

  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream fields = new DataOutputStream(bytes);

  /** Begins with what it is, so that the stamp of one kind is none of another. */
  Content(String kind) {
    add(kind);
  }

  Content add(Object field) {
    return field == null
        ? add(ABSENT, new byte[0])
        : add(String.valueOf(field).getBytes(StandardCharsets.UTF_8));
  }

  Content add(byte[] field) {
    return add(field.length, field);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private Content add(int length, byte[] field) {
    try {
      fields.writeInt(length);
      fields.write(field);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
