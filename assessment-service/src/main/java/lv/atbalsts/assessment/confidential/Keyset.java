package lv.atbalsts.assessment.confidential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The file of keys: one Tink key set that seals, one that hashes, one that stamps. Tink's sets may
 * hold several keys.
 */
record Keyset(KeysetHandle sealing, KeysetHandle hashing, KeysetHandle stamping) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Keyset of(KeysetSettings settings) throws GeneralSecurityException, IOException {
    AeadConfig.register();
    PrfConfig.register();
    if (!Files.exists(settings.file())) {
      if (!settings.generate()) {
        throw new IllegalStateException(
            "There is no key set at %s. Set ATBALSTS_KEYSET to the one that there is, or make one with ChangeKeyset FILE make (docs/operations.md)."
                .formatted(settings.file().toAbsolutePath()));
      }
      generated().write(settings.file().toAbsolutePath());
    }
    return read(settings.file());
  }

  static Keyset generated() throws GeneralSecurityException {
    return new Keyset(
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF),
        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
  }

  /** Beside the present keys a new one each, under which nothing is sealed or hashed yet. */
  Keyset withNewKeys() throws GeneralSecurityException {
    return new Keyset(withNewKey(sealing), withNewKey(hashing), withNewKey(stamping));
  }

  /** The newest key of each is the one that seals and hashes. */
  Keyset promoted() throws GeneralSecurityException {
    return new Keyset(promoted(sealing), promoted(hashing), promoted(stamping));
  }

  /**
   * Only the keys that seal and hash: what is under any other can not be opened any more. Whatever
   * once stamped stays, for a stamp is never made anew: it would prove nothing.
   */
  Keyset withoutOlderKeys() throws GeneralSecurityException {
    return new Keyset(primaryOf(sealing), primaryOf(hashing), stamping);
  }

  private static KeysetHandle withNewKey(KeysetHandle keys) throws GeneralSecurityException {
    Parameters parameters = keys.getPrimary().getKey().getParameters();
    return KeysetHandle.newBuilder(keys)
        .addEntry(KeysetHandle.generateEntryFromParameters(parameters).withRandomId())
        .build();
  }

  private static KeysetHandle promoted(KeysetHandle keys) throws GeneralSecurityException {
    KeysetHandle.Builder changed = KeysetHandle.newBuilder(keys);
    changed.getAt(keys.size() - 1).makePrimary();
    return changed.build();
  }

  private static KeysetHandle primaryOf(KeysetHandle keys) throws GeneralSecurityException {
    KeysetHandle.Builder changed = KeysetHandle.newBuilder(keys);
    for (int i = keys.size() - 1; i >= 0; i--) {
      if (!keys.getAt(i).isPrimary()) {
        changed.deleteAt(i);
      }
    }
    return changed.build();
  }

  static Keyset read(Path file) throws GeneralSecurityException, IOException {
    JsonNode keys = JSON.readTree(file.toFile());
    return new Keyset(
        handle(keys.get("sealing")), handle(keys.get("hashing")), handle(keys.get("stamping")));
  }

  /** Of two services that start at once, the first one's file stays. */
  private void write(Path file) throws IOException, GeneralSecurityException {
    Path draft = draft(file);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      // the other's keys are as good
    } finally {
      Files.delete(draft);
    }
  }

  /** Puts these keys in the place of the file's, at one stroke. */
  void replace(Path file) throws IOException, GeneralSecurityException {
    Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path draft(Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.getParent());
    ObjectNode keys = JSON.createObjectNode();
    keys.set("sealing", json(sealing));
    keys.set("hashing", json(hashing));
    keys.set("stamping", json(stamping));
    Path draft =
        Files.createTempFile(
            file.getParent(),
            "keyset",
            ".json",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    JSON.writeValue(draft.toFile(), keys);
    return draft;
  }

  private static KeysetHandle handle(JsonNode keys) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(keys.toString(), InsecureSecretKeyAccess.get());
  }

  private static JsonNode json(KeysetHandle handle) throws GeneralSecurityException, IOException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
  }
}
