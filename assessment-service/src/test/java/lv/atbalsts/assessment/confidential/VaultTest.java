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

class VaultTest {

  private static final UUID ROW = UUID.fromString("0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77");
  private static final Place NAME = Place.of("client", "given_name", ROW);

  @TempDir Path folder;

  @Test
  void whatIsSealedOpensAtItsPlaceOnly() throws Exception {
    Vault vault = new Vault(new KeyRing(settings(true)), null);
    byte[] sealed = vault.seal(NAME, "Anna");
    assertEquals("Anna", vault.open(NAME, sealed));
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Anna"));
    for (Place other :
        List.of(
            Place.of("client", "given_name", UUID.randomUUID()),
            Place.of("client", "family_name", ROW),
            Place.of("consent", "given_name", ROW))) {
      assertThrows(IllegalStateException.class, () -> vault.open(other, sealed));
    }
  }

  @Test
  void whatIsSealedForOnePersonDoesNotOpenForAnother() throws Exception {
    Vault vault = new Vault(new KeyRing(settings(true)), null);
    Safe safe = vault.newSafe(ROW, "0460200");
    byte[] sealed = safe.seal(NAME, "Anna");
    assertEquals("Anna", safe.open(NAME, sealed));
    Safe another = vault.newSafe(UUID.randomUUID(), "0460200");
    assertThrows(IllegalStateException.class, () -> another.open(NAME, sealed));
    assertThrows(IllegalStateException.class, () -> vault.open(NAME, sealed));
  }

  @Test
  void theKeysAreTheSameAfterARestart() throws Exception {
    Vault first = new Vault(new KeyRing(settings(true)), null);
    Vault second = new Vault(new KeyRing(settings(false)), null);
    assertEquals("Anna", second.open(NAME, first.seal(NAME, "Anna")));
    assertArrayEquals(
        first.hashes("32000100010").getFirst(), second.hashes("32000100010").getFirst());
  }

  @Test
  void aNewKeySealsOnceItIsPromotedAndTheOldOneOpensUntilItIsDropped() throws Exception {
    KeyRing ring = new KeyRing(settings(true));
    Vault vault = new Vault(ring, null);
    byte[] sealed = vault.seal(NAME, "Anna");
    int key = vault.hashingKey();
    change(ring, "add");
    assertEquals(key, vault.hashingKey());
    assertArrayEquals(Arrays.copyOf(sealed, 5), vault.sealedPrefix());
    change(ring, "promote");
    assertNotEquals(key, vault.hashingKey());
    assertEquals(2, vault.hashes("32000100010").size());
    assertEquals("Anna", vault.open(NAME, sealed));
    byte[] anew = vault.seal(NAME, "Anna");
    assertArrayEquals(Arrays.copyOf(anew, 5), vault.sealedPrefix());
    change(ring, "drop");
    assertEquals(1, vault.hashes("32000100010").size());
    assertEquals("Anna", vault.open(NAME, anew));
    assertThrows(IllegalStateException.class, () -> vault.open(NAME, sealed));
  }

  @Test
  void aStampIsProvenAfterItsKeyHasBeenReplaced() throws Exception {
    KeyRing ring = new KeyRing(settings(true));
    Stamps stamps = new Stamps(ring);
    byte[] row = {1, 2, 3};
    int key = stamps.key();
    byte[] stamp = stamps.stamp(key, row).orElseThrow();
    change(ring, "add");
    change(ring, "promote");
    change(ring, "drop");
    assertNotEquals(key, stamps.key());
    assertArrayEquals(stamp, stamps.stamp(key, row).orElseThrow());
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws Exception {
    KeyRing ring = new KeyRing(settings(true));
    Vault vault = new Vault(ring, null);
    byte[] sealed = vault.seal(NAME, "Anna");
    Files.writeString(folder.resolve("keyset.json"), "{");
    ring.look();
    assertEquals("Anna", vault.open(NAME, sealed));
  }

  @Test
  void anOperatorMakesTheFileOnce() throws Exception {
    Path file = folder.resolve("keyset.json");
    ChangeKeyset.change(file, "make");
    assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    Vault vault = new Vault(new KeyRing(settings(false)), null);
    byte[] sealed = vault.seal(NAME, "Anna");
    assertThrows(IllegalArgumentException.class, () -> ChangeKeyset.change(file, "make"));
    assertEquals("Anna", new Vault(new KeyRing(settings(false)), null).open(NAME, sealed));
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
    assertThrows(IllegalStateException.class, () -> new Vault(new KeyRing(settings(false)), null));
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
