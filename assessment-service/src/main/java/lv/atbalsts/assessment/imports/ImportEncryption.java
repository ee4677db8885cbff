package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.imports.ImportCipher;

/** Files that were sent in are of many persons, and encrypted under the key set itself. */
@ApplicationScoped
class ImportEncryption implements ImportCipher {

  private final PersonalDataEncryption encryption;

  ImportEncryption(PersonalDataEncryption encryption) {
    this.encryption = encryption;
  }

  @Override
  public boolean mayNamePersons() {
    return true;
  }

  @Override
  public byte[] encrypt(UUID job, int chunk, String lines) {
    return encryption.encrypt(associatedData(job, chunk), lines);
  }

  @Override
  public String decrypt(UUID job, int chunk, byte[] content) {
    return encryption.decrypt(associatedData(job, chunk), content);
  }

  private static AssociatedData associatedData(UUID job, int chunk) {
    return new AssociatedData("import_chunk", "content", job + "/" + chunk);
  }
}
