package lv.atbalsts.imports.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.atbalsts.imports.ImportRefusal;
import lv.atbalsts.kit.refusal.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of one sheet of a spreadsheet (xlsx), one after the other, as those of a CSV file. A
 * cell is the text that it holds; a number is as it was typed, a day as 2019-05-02. Rows have the
 * numbers that the sheet shows; empty ones after the last are none.
 */
public final class Workbook implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MEGABYTE = 1 << 20;

  /** It is read in memory: it may name persons, and nothing of them is laid down in the clear. */
  private static final int LARGEST_FILE = 16 * MEGABYTE;

  /** What is packed is held before it is read: a small file may unpack to any size. */
  private static final long LARGEST_CONTENT = 512L * MEGABYTE;

  /** The texts of all cells, which are in memory while the rows are read. */
  private static final long LARGEST_TEXTS = 64L * MEGABYTE;

  private static final String TEXTS = "sharedStrings.xml";
  private static final int MOST_PARTS = 1_000;
  private static final int WIDEST = 1_024;

  /** As many digits as a spreadsheet program keeps of a number. */
  private static final MathContext DIGITS = new MathContext(15);

  /** What stands in quotes, brackets or behind a stroke in a number's format is not of a day. */
  private static final Pattern NO_DAY = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

  private final ReadableWorkbook workbook;
  private final Iterator<Row> rows;
  private Row ahead;
  private int number;

  private Workbook(ReadableWorkbook workbook, Iterator<Row> rows) {
    this.workbook = workbook;
    this.rows = rows;
  }

  /**
   * Opens a sheet; whoever does closes it.
   *
   * @param sheet its name; null for the first that is not hidden
   * @throws RuntimeException the refusal 400 where the file is none, has no such sheet, or is
   *     larger than is read
   */
  public static Workbook of(InputStream content, String sheet) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      copy(content, file, LARGEST_FILE);
      refuseTooLarge(file.toByteArray());
      ReadableWorkbook workbook =
          new ReadableWorkbook(
              new ByteArrayInputStream(file.toByteArray()), new ReadingOptions(true, true));
      return new Workbook(workbook, sheet(workbook, sheet).openStream().iterator());
    } catch (Refusal refused) {
      throw refused;
    } catch (IOException | RuntimeException unreadable) {
      throw ImportRefusal.NOT_WORKBOOK.with();
    }
  }

  /** Unpacks every part once, and keeps nothing of it. */
  private static void refuseTooLarge(byte[] file) throws IOException {
    long left = LARGEST_CONTENT;
    int count = 0;
    try (ZipFile parts =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
        if (++count > MOST_PARTS) {
          throw tooLarge(MOST_PARTS);
        }
        long most = part.getName().endsWith(TEXTS) ? Math.min(left, LARGEST_TEXTS) : left;
        try (InputStream unpacked = parts.getInputStream(part)) {
          left -= copy(unpacked, OutputStream.nullOutputStream(), most);
        }
      }
    }
  }

  private static long copy(InputStream from, OutputStream to, long most) throws IOException {
    byte[] some = new byte[MEGABYTE];
    long size = 0;
    for (int read = from.read(some); read >= 0; read = from.read(some)) {
      size += read;
      if (size > most) {
        throw tooLarge(most / MEGABYTE);
      }
      to.write(some, 0, read);
    }
    return size;
  }

  private static Refusal tooLarge(long most) {
    return ImportRefusal.WORKBOOK_TOO_LARGE.with(most);
  }

  private static Sheet sheet(ReadableWorkbook workbook, String name) {
    List<Sheet> shown =
        workbook
            .getSheets()
            .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
            .toList();
    return shown.stream()
        .filter(each -> name == null || each.getName().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                ImportRefusal.NO_SUCH_SHEET.with(
                    name == null ? "" : name,
                    String.join(", ", shown.stream().map(Sheet::getName).toList())));
  }

  /** The first row that is not empty, whose columns must all be known; anything else is 400. */
  public CsvHeader header(Columns known) {
    List<String> names = List.of();
    while (names.isEmpty() && hasNext()) {
      names = cells(ahead);
      number = ahead.getRowNum();
      ahead = null;
    }
    CsvHeader header = new CsvHeader(';', names.stream().map(CellForm::stripped).toList(), true);
    known.check(header.columns());
    return header;
  }

  /** The number of the row that was read last. */
  public int number() {
    return number;
  }

  /** The next row's cells as a JSON array; empty where all cells are, null at the end. */
  public String next() throws IOException {
    while (hasNext()) {
      if (ahead.getRowNum() > number + 1) {
        number++;
        return "";
      }
      List<String> row = cells(ahead);
      number = ahead.getRowNum();
      ahead = null;
      return row.isEmpty() ? "" : JSON.writeValueAsString(row);
    }
    return null;
  }

  /** Looks for the next row in which anything stands. */
  private boolean hasNext() {
    try {
      while (ahead == null && rows.hasNext()) {
        Row row = rows.next();
        ahead = cells(row).isEmpty() ? null : row;
      }
      return ahead != null;
    } catch (Refusal refused) {
      throw refused;
    } catch (RuntimeException unreadable) {
      throw ImportRefusal.NOT_WORKBOOK.with();
    }
  }

  /** The texts up to the last that says anything; none of an empty row. */
  private List<String> cells(Row row) {
    List<String> texts = new ArrayList<>();
    int last = 0;
    int length = 0;
    for (int i = 0; i < row.getCellCount(); i++) {
      if (i == WIDEST) {
        throw ImportRefusal.ROW_CANNOT_BE_READ.with(row.getRowNum(), Csv.LONGEST_ROW);
      }
      String text = row.hasCell(i) ? text(row.getCell(i)) : "";
      texts.add(text);
      length += text.length();
      if (length > Csv.LONGEST_ROW) {
        throw ImportRefusal.ROW_CANNOT_BE_READ.with(row.getRowNum(), Csv.LONGEST_ROW);
      }
      last = CellForm.stripped(text).isEmpty() ? last : texts.size();
    }
    return texts.subList(0, last);
  }

  private String text(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
      throw ImportRefusal.FORMULA_IN_CELL.with(cell.getAddress());
    }
    return switch (cell.getType()) {
      case NUMBER -> isDay(cell) ? day(cell) : number(cell);
      case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
      case ERROR -> throw ImportRefusal.ERROR_IN_CELL.with(cell.getAddress());
      default -> Optional.ofNullable(cell.asString()).orElse("");
    };
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    boolean builtIn =
        id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47);
    return builtIn
        || format != null
            && NO_DAY
                .matcher(format)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .chars()
                .anyMatch(sign -> "dmy".indexOf(sign) >= 0);
  }

  /**
   * With its time of day where it has one: a day has none, so whoever asks for a day refuses it.
   */
  private static String day(Cell cell) {
    LocalDateTime at = cell.asDate();
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.toString();
  }

  /** As it was typed: 0.1 and not what a computer keeps of it. */
  private static String number(Cell cell) {
    BigDecimal plain = new BigDecimal(cell.getRawValue()).round(DIGITS).stripTrailingZeros();
    return plain.setScale(Math.max(plain.scale(), 0)).toPlainString();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
