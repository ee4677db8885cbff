package lv.atbalsts.registry.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTest {

  private static final String ASICE = DocumentType.EDOC.mediaType();

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        byte[] content = ASICE.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
      zip.setComment("eParaksts");
    }
    return bytes.toByteArray();
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] text(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFileIsOfTheTypeThatItIsMadeOf() throws IOException {
    byte[] docx = zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    byte[] edoc = zip("mimetype", "līgums.pdf", "META-INF/edoc-signatures-S1.xml");
    byte[] pdf = text("%PDF-1.7\nxref\nstartxref\n9\n%%EOF\n");
    List<byte[]> files = List.of(pdf, picture("png"), picture("jpg"), docx, edoc);

    for (DocumentType type : DocumentType.values()) {
      List<Boolean> is = files.stream().map(type::isTypeOf).toList();
      assertTrue(is.get(type.ordinal()), type.name());
      assertEquals(1, is.stream().filter(each -> each).count(), type.name());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DOCX, PK\003\004word/document.xml<script>",
    "DOCX, PK\003\004[Content_Types].xml word/document.xml",
    "EDOC, PK\003\004mimetypeapplication/vnd.etsi.asic-e+zip",
    "JPEG, \u00FF\u00D8\u00FF",
    "PDF, %PDF-",
    "PDF, %%EOF",
    "PNG, \u0089PNG"
  })
  void wordsOfATypeMakeNoFileOfIt(DocumentType type, String content) {
    assertFalse(type.isTypeOf(text(content)));
  }

  @Test
  void aContainerThatIsCutIsNone() throws IOException {
    byte[] docx = zip("[Content_Types].xml", "word/document.xml");

    assertFalse(DocumentType.DOCX.isTypeOf(Arrays.copyOf(docx, docx.length - 30)));
    assertFalse(DocumentType.DOCX.isTypeOf(zip("word/document.xml")));
    assertFalse(
        DocumentType.EDOC.isTypeOf(zip("līgums.pdf", "mimetype", "META-INF/signatures.xml")));
    assertFalse(DocumentType.EDOC.isTypeOf(zip("mimetype", "līgums.pdf")));
  }

  @Property
  void anyBytesAreLookedAtWithoutAFailure(
      @ForAll @Size(max = 300) byte[] before, @ForAll @Size(max = 60) byte[] after) {
    byte[] end = {'P', 'K', 5, 6};
    byte[] all = Arrays.copyOf(before, before.length + 4 + after.length);
    System.arraycopy(end, 0, all, before.length, 4);
    System.arraycopy(after, 0, all, before.length + 4, after.length);

    assertFalse(DocumentType.DOCX.isTypeOf(all));
  }
}
