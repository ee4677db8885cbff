package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Makes the key set's file, {@code ChangeKeyset FILE make}, and changes it, as docs/adr/0012 tells
 * the operator: {@code add}, then {@code promote}, then a rotation through the API, then {@code
 * drop}. Says what it did; ends with 2 and the reason where it did nothing.
 */
public final class ChangeKeyset {

  private static final int NOTHING_DONE = 2;

  private ChangeKeyset() {}

  public static void main(String[] arguments) throws GeneralSecurityException, IOException {
    try {
      if (arguments.length != 2) {
        throw new IllegalArgumentException("Say a file and one of make, add, promote, drop.");
      }
      Path file = Path.of(arguments[0]).toAbsolutePath();
      change(file, arguments[1]);
      System.out.println(file + ": " + arguments[1] + " is done.");
    } catch (IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      System.exit(NOTHING_DONE);
    }
  }

  static void change(Path file, String how) throws GeneralSecurityException, IOException {
    AeadConfig.register();
    PrfConfig.register();
    boolean exists = Files.exists(file);
    if (how.equals("make") == exists) {
      throw new IllegalArgumentException(
          file + (exists ? " is there already; no key is lost." : " is not there: make it first."));
    }
    Keyset changed =
        switch (how) {
          case "make" -> Keyset.generated();
          case "add" -> Keyset.read(file).withNewKeys();
          case "promote" -> Keyset.read(file).promoted();
          case "drop" -> Keyset.read(file).withoutOlderKeys();
          default ->
              throw new IllegalArgumentException(how + " is none of make, add, promote, drop.");
        };
    changed.replace(file);
  }
}
