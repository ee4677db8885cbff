package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The records that a request names in its body: where it is refused, their owners' logs say so. */
@RequestScoped
public class RequestedRecords {

  private final List<RefusedAccesses.Record> records = new ArrayList<>();

  /**
   * The request is about this record.
   *
   * @param segment the first segment of the record's address, as its {@link RecordOwners} has it
   */
  public void record(String segment, UUID id) {
    if (id != null) {
      records.add(new RefusedAccesses.Record(segment, id));
    }
  }

  List<RefusedAccesses.Record> records() {
    return records;
  }
}
