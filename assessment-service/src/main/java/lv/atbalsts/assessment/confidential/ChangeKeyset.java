package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Changes the key set's file, as docs/adr/0012 tells the operator: {@code ChangeKeyset FILE add},
 * then {@code promote}, then a rotation through the API, then {@code drop}.
 */
public final class ChangeKeyset {

  private ChangeKeyset() {}

  public static void main(String[] arguments) throws GeneralSecurityException, IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("FILE and one of add, promote, drop");
    }
    AeadConfig.register();
    PrfConfig.register();
    Path file = Path.of(arguments[0]).toAbsolutePath();
    Keyset keys = Keyset.read(file);
    Keyset changed =
        switch (arguments[1]) {
          case "add" -> keys.withNewKeys();
          case "promote" -> keys.promoted();
          case "drop" -> keys.withoutOlderKeys();
          default -> throw new IllegalArgumentException("not one of add, promote, drop");
        };
    changed.replace(file);
  }
}
