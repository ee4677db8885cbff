package lv.atbalsts.assessment.confidential;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataEncryptionTest {

  private static final UUID ROW = UUID.fromString("0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77");
  private static final AssociatedData NAME = AssociatedData.of("client", "given_name", ROW);

  @TempDir Path folder;

  @Test
  void whatIsSealedOpensAtItsPlaceOnly() throws Exception {
    PersonalDataEncryption encryption =
        new PersonalDataEncryption(new KeyRing(settings(true)), null);
    byte[] sealed = encryption.encrypt(NAME, "Anna");
    assertEquals("Anna", encryption.decrypt(NAME, sealed));
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Anna"));
    for (AssociatedData other :
        List.of(
            AssociatedData.of("client", "given_name", UUID.randomUUID()),
            AssociatedData.of("client", "family_name", ROW),
            AssociatedData.of("consent", "given_name", ROW))) {
      assertThrows(IllegalStateException.class, () -> encryption.decrypt(other, sealed));
    }
  }

  @Test
  void whatIsSealedForOnePersonDoesNotOpenForAnother() throws Exception {
    PersonalDataEncryption encryption =
        new PersonalDataEncryption(new KeyRing(settings(true)), null);
    PersonCipher cipher = encryption.newCipher(ROW, "0460200");
    byte[] sealed = cipher.encrypt(NAME, "Anna");
    assertEquals("Anna", cipher.decrypt(NAME, sealed));
    PersonCipher another = encryption.newCipher(UUID.randomUUID(), "0460200");
    assertThrows(IllegalStateException.class, () -> another.decrypt(NAME, sealed));
    assertThrows(IllegalStateException.class, () -> encryption.decrypt(NAME, sealed));
  }

  @Test
  void theKeysAreTheSameAfterARestart() throws Exception {
    PersonalDataEncryption first = new PersonalDataEncryption(new KeyRing(settings(true)), null);
    PersonalDataEncryption second = new PersonalDataEncryption(new KeyRing(settings(false)), null);
    assertEquals("Anna", second.decrypt(NAME, first.encrypt(NAME, "Anna")));
    assertArrayEquals(
        first.hashes("32000100010").getFirst(), second.hashes("32000100010").getFirst());
  }

  @Test
  void aNewKeySealsOnceItIsPromotedAndTheOldOneOpensUntilItIsDropped() throws Exception {
    KeyRing ring = new KeyRing(settings(true));
    PersonalDataEncryption encryption = new PersonalDataEncryption(ring, null);
    byte[] sealed = encryption.encrypt(NAME, "Anna");
    int key = encryption.hashingKey();
    change(ring, "add");
    assertEquals(key, encryption.hashingKey());
    assertArrayEquals(Arrays.copyOf(sealed, 5), encryption.sealedPrefix());
    change(ring, "promote");
    assertNotEquals(key, encryption.hashingKey());
    assertEquals(2, encryption.hashes("32000100010").size());
    assertEquals("Anna", encryption.decrypt(NAME, sealed));
    byte[] anew = encryption.encrypt(NAME, "Anna");
    assertArrayEquals(Arrays.copyOf(anew, 5), encryption.sealedPrefix());
    change(ring, "drop");
    assertEquals(1, encryption.hashes("32000100010").size());
    assertEquals("Anna", encryption.decrypt(NAME, anew));
    assertThrows(IllegalStateException.class, () -> encryption.decrypt(NAME, sealed));
  }

  @Test
  void aStampIsProvenAfterItsKeyHasBeenReplaced() throws Exception {
    KeyRing ring = new KeyRing(settings(true));
    MacService macs = new MacService(ring);
    byte[] row = {1, 2, 3};
    int key = macs.key();
    byte[] code = macs.mac(key, row).orElseThrow();
    change(ring, "add");
    change(ring, "promote");
    change(ring, "drop");
    assertNotEquals(key, macs.key());
    assertArrayEquals(code, macs.mac(key, row).orElseThrow());
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws Exception {
    KeyRing ring = new KeyRing(settings(true));
    PersonalDataEncryption encryption = new PersonalDataEncryption(ring, null);
    byte[] sealed = encryption.encrypt(NAME, "Anna");
    Files.writeString(folder.resolve("keyset.json"), "{");
    ring.look();
    assertEquals("Anna", encryption.decrypt(NAME, sealed));
  }

  @Test
  void anOperatorMakesTheFileOnce() throws Exception {
    Path file = folder.resolve("keyset.json");
    ChangeKeyset.change(file, "make");
    assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    PersonalDataEncryption encryption =
        new PersonalDataEncryption(new KeyRing(settings(false)), null);
    byte[] sealed = encryption.encrypt(NAME, "Anna");
    assertThrows(IllegalArgumentException.class, () -> ChangeKeyset.change(file, "make"));
    assertEquals(
        "Anna",
        new PersonalDataEncryption(new KeyRing(settings(false)), null).decrypt(NAME, sealed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "promote", "drop"})
  void whatIsNotThereIsNotChanged(String how) {
    Path file = folder.resolve("keyset.json");
    assertThrows(IllegalArgumentException.class, () -> ChangeKeyset.change(file, how));
    assertFalse(Files.exists(file));
  }

  private void change(KeyRing ring, String how) throws Exception {
    ChangeKeyset.main(new String[] {folder.resolve("keyset.json").toString(), how});
    ring.look();
  }

  @Test
  void aMissingKeySetIsNotMadeUnlessAllowed() {
    assertThrows(
        IllegalStateException.class,
        () -> new PersonalDataEncryption(new KeyRing(settings(false)), null));
    assertFalse(Files.exists(folder.resolve("keyset.json")));
  }

  private KeysetSettings settings(boolean generate) {
    return new KeysetSettings() {
      @Override
      public Path file() {
        return folder.resolve("keyset.json");
      }

      @Override
      public boolean generate() {
        return generate;
      }

      @Override
      public Duration lookAgain() {
        return Duration.ofMinutes(1);
      }
    };
  }
}
