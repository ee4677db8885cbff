package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.ReencryptableRows;
import lv.atbalsts.imports.ImportChunks;
import lv.atbalsts.imports.ImportChunks.StoredChunk;

/** Files that wait, or are kept for their errors, come under the present key. */
@ApplicationScoped
class ImportKeys implements ReencryptableRows {

  private final ImportChunks chunks;
  private final PersonalDataEncryption encryption;

  ImportKeys(ImportChunks chunks, PersonalDataEncryption encryption) {
    this.chunks = chunks;
    this.encryption = encryption;
  }

  @Override
  public String what() {
    return "IMPORT_CHUNKS";
  }

  @Override
  public long left() {
    return chunks.countOthers(encryption.sealedPrefix());
  }

  @Override
  public Optional<String> renew(String after, int most) {
    return ReencryptableRows.each(
        chunks.others(encryption.sealedPrefix(), after, most),
        StoredChunk::name,
        chunks::reencrypt);
  }
}
