package lv.atbalsts.registry.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a ZIP container by its central directory (APPNOTE 4.3), each of a file that is
 * there. Nothing is unpacked.
 */
final class ZipDirectory {

  /** Length of what stands before a file's name. */
  static final int FILE_HEAD = 30;

  private static final int FILE = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int ENTRY_HEAD = 46;
  private static final int END_HEAD = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private ZipDirectory() {}

  /** In their order; none where it is no container. */
  static List<String> names(byte[] content) {
    ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int end = content.length - END_HEAD;
    int first = Math.max(0, end - LONGEST_COMMENT);
    while (end >= first && zip.getInt(end) != END) {
      end--;
    }
    return end < first
        ? List.of()
        : names(zip, zip.getInt(end + 16), zip.getShort(end + 10) & 0xFFFF, end);
  }

  private static List<String> names(ByteBuffer zip, int directory, int count, int end) {
    List<String> names = new ArrayList<>();
    int at = directory;
    for (int i = 0; i < count; i++) {
      if (at < 0 || at > end - ENTRY_HEAD || zip.getInt(at) != ENTRY) {
        return List.of();
      }
      int length = zip.getShort(at + 28) & 0xFFFF;
      String name = name(zip, at + ENTRY_HEAD, length);
      if (!isFile(zip, zip.getInt(at + 42), name)) {
        return List.of();
      }
      names.add(name);
      at +=
          ENTRY_HEAD + length + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
    }
    return names;
  }

  private static boolean isFile(ByteBuffer zip, int at, String name) {
    return at >= 0
        && at <= zip.limit() - FILE_HEAD
        && zip.getInt(at) == FILE
        && name.equals(name(zip, at + FILE_HEAD, zip.getShort(at + 26) & 0xFFFF));
  }

  private static String name(ByteBuffer zip, int at, int length) {
    return at + length > zip.limit()
        ? ""
        : new String(zip.array(), at, length, StandardCharsets.UTF_8);
  }
}
