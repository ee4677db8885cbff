package lv.atbalsts.registry.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Types of files that can be told by their content. */
enum DocumentType {
  PDF("application/pdf", Set.of("pdf")),
  PNG("image/png", Set.of("png")),
  JPEG("image/jpeg", Set.of("jpg", "jpeg")),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
  /** A container of signed documents (ASiC-E), as eParaksts makes it. */
  EDOC("application/vnd.etsi.asic-e+zip", Set.of("edoc", "asice"));

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

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

  /** Whether a file is what it is said to be; names within a container are not compressed. */
  boolean isTypeOf(byte[] content) {
    return switch (this) {
      case PDF -> begins(content, "%PDF-".getBytes(StandardCharsets.US_ASCII));
      case PNG -> begins(content, PNG_HEAD);
      case JPEG -> begins(content, JPEG_HEAD);
      case DOCX -> begins(content, ZIP) && contains(content, "word/document.xml");
      case EDOC -> begins(content, ZIP) && contains(content, "mimetype" + mediaType);
    };
  }

  private static boolean begins(byte[] content, byte[] head) {
    return content.length >= head.length
        && Arrays.equals(content, 0, head.length, head, 0, head.length);
  }

  private static boolean contains(byte[] content, String text) {
    return new String(content, StandardCharsets.ISO_8859_1).contains(text);
  }
}
