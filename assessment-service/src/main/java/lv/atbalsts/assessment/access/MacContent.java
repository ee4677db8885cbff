package lv.atbalsts.assessment.access;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is authenticated: each field with its length, so that no two rows have the same content. */
final class MacContent {

  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream fields = new DataOutputStream(bytes);

  /** Begins with what it is, so that the code of one kind is none of another. */
  MacContent(String kind) {
    add(kind);
  }

  MacContent add(Object field) {
    return field == null
        ? add(ABSENT, new byte[0])
        : add(String.valueOf(field).getBytes(StandardCharsets.UTF_8));
  }

  MacContent add(byte[] field) {
    return add(field.length, field);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private MacContent add(int length, byte[] field) {
    try {
      fields.writeInt(length);
      fields.write(field);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
