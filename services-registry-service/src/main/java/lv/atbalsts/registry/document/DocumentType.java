package lv.atbalsts.registry.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Types of files that can be told by their content. */
enum DocumentType {
  PDF("application/pdf", Set.of("pdf")),
  PNG("image/png", Set.of("png")),
  JPEG("image/jpeg", Set.of("jpg", "jpeg")),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
  /** A container of signed documents (ASiC-E), as eParaksts makes it. */
  EDOC("application/vnd.etsi.asic-e+zip", Set.of("edoc", "asice"));

  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 'B', '`', (byte) 0x82};
  private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};

  /** Readers look for the end of a PDF in so many last bytes (ISO 32000-1, annex H). */
  private static final int PDF_END_IN = 1024;

  private final String mediaType;
  private final Set<String> endings;

  DocumentType(String mediaType, Set<String> endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  String mediaType() {
    return mediaType;
  }

  /** By the media type, without its parameters. */
  static Optional<DocumentType> of(String mediaType) {
    String plain = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.mediaType.equals(plain)).findFirst();
  }

  boolean isEndingOf(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 && endings.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a file is what it is said to be: it begins and ends so, and a container has the files
   * that make it one. A camera may write after the end of a picture.
   */
  boolean isTypeOf(byte[] content) {
    return switch (this) {
      case PDF ->
          begins(content, 0, ascii("%PDF-"))
              && contains(content, content.length - PDF_END_IN, ascii("%%EOF"));
      case PNG -> begins(content, 0, PNG_HEAD) && contains(content, PNG_HEAD.length, PNG_END);
      case JPEG -> begins(content, 0, JPEG_HEAD) && contains(content, JPEG_HEAD.length, JPEG_END);
      case DOCX ->
          ZipDirectory.names(content)
              .containsAll(Set.of("[Content_Types].xml", "word/document.xml"));
      case EDOC -> isSigned(ZipDirectory.names(content)) && saysItsType(content);
    };
  }

  private static boolean isSigned(List<String> names) {
    return names.stream().anyMatch(each -> each.matches("META-INF/.*signatures.*\\.xml"));
  }

  /** Its first file is the type, and is not compressed. */
  private boolean saysItsType(byte[] content) {
    return begins(content, ZipDirectory.FILE_HEAD, ascii("mimetype" + mediaType));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean begins(byte[] content, int at, byte[] part) {
    return content.length >= at + part.length
        && Arrays.equals(content, at, at + part.length, part, 0, part.length);
  }

  private static boolean contains(byte[] content, int from, byte[] part) {
    return IntStream.rangeClosed(Math.max(0, from), content.length - part.length)
        .anyMatch(at -> begins(content, at, part));
  }
}
