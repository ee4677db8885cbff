package lv.atbalsts.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.stream.Stream;
import lv.atbalsts.kit.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  private static final byte[] BODY = "320001-00010;Anna;Paraudziņa\n".repeat(9_000).getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void whatWasTakenInIsGivenOutAgain() throws Exception {
    try (Spool spool = Spool.in(folder)) {
      spool.fill(new ByteArrayInputStream(BODY));
      assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(BODY), spool.digest());
      assertArrayEquals(BODY, spool.content().readAllBytes());
    }
  }

  @Test
  void theFileHasNoNameWhileItIsFilledSoThatNoneIsLeft() throws IOException {
    try (Spool spool = Spool.in(folder)) {
      spool.fill(new ByteArrayInputStream(BODY));
      try (Stream<Path> named = Files.list(folder)) {
        assertEquals(0, named.count());
      }
    }
  }

  @Test
  void nothingOfTheBodyStandsInTheFileAsItCame() throws IOException {
    Path name = folder.resolve("seen");
    FileChannel file =
        FileChannel.open(
            name, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try (Spool spool = new Spool(file)) {
      spool.fill(new ByteArrayInputStream(BODY));
      ByteBuffer written = ByteBuffer.wrap(Files.readAllBytes(name));
      assertEquals(BODY.length, written.remaining());
      assertFalse(new String(written.array(), UTF_8).contains("Paraudzi"));
    }
  }

  @Test
  void aFullDiskIsARefusalThatSaysWhenToComeAgain() throws IOException {
    try (Spool spool =
        new Spool(FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE))) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> spool.fill(new ByteArrayInputStream(BODY)));
      assertEquals("KIT-0507", refusal.code());
      assertEquals(503, refusal.status());
    }
  }
}
