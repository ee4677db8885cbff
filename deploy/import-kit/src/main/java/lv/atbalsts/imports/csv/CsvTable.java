package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.imports.ImportRefusal;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.KitRefusal;

/** Makes rows of cells: what the JSON row would be. */
public final class CsvTable {

  private final ObjectMapper json;
  private final List<Optional<Column>> columns;

  public CsvTable(ObjectMapper json, Class<?> row, CsvHeader header) {
    Columns known = new Columns(json, row);
    this.json = json;
    columns = header.columns().stream().map(known::find).toList();
  }

  /**
   * The row that stands in these cells.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal where a cell stands beyond the columns, or with every
   *     cell that is not written as its column asks
   */
  public ObjectNode row(String cells) {
    ObjectNode row = json.createObjectNode();
    FieldErrors errors = new FieldErrors();
    List<String> each = cells(cells);
    for (int i = 0; i < each.size(); i++) {
      if (i >= columns.size()) {
        if (!CellForm.stripped(each.get(i)).isEmpty()) {
          throw ImportRefusal.CELL_WITHOUT_COLUMN.with(columns.size(), i + 1);
        }
      } else if (columns.get(i).isPresent()) {
        columns.get(i).get().put(row, each.get(i), errors);
      }
    }
    errors.refuseIfAny(KitRefusal.FIELDS_MISSING_OR_WRONG);
    return row;
  }

  static List<String> cells(String written) {
    try {
      return List.of(new ObjectMapper().readValue(written, String[].class));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
