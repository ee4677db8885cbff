package lv.atbalsts.registry.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.imports.csv.CsvErrors;

/**
 * A table with the innermost published names as its columns; what repeats stands in one cell with
 * {@code ; } between. With a byte order mark, without which Excel reads Latvian letters as others.
 * A cell that a spreadsheet program would calculate begins with an apostrophe.
 */
final class OpenDataCsv implements OpenDataWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String COLUMNS =
      "PakalpojumaSniedzejaRegistracijasNumurs,RegistracijasNumurs,PakalpojumaSniedzejaNosaukums,"
          + "SniedzamaPakalpojumaNosaukums,PakalpojumaSniegsanasForma,Statuss,JuridiskaisStatuss,"
          + "PlanotaisKlientuSkaits,KlientiPecVecumaUnDzimuma,KlientuGrupasNosaukums,VZDKods,Adrese,"
          + "MajasLapa,Talrunis,Epasts\r\n";

  private final Writer output;

  OpenDataCsv(OutputStream output) throws IOException {
    this.output = new BufferedWriter(new OutputStreamWriter(output, UTF_8));
    this.output.write(BYTE_ORDER_MARK);
    this.output.write(COLUMNS);
  }

  @Override
  public void write(PublishedFields row) throws IOException {
    boolean hasPlace = row.address() != null;
    cell(row.registerNumber(), ',');
    cell(row.provider(), ',');
    cell(row.providerName(), ',');
    cell(row.serviceName(), ',');
    cell(row.form(), ',');
    cell(row.status(), ',');
    cell(row.legalStatus(), ',');
    cell(Integer.toString(row.plannedClients()), ',');
    cell(row.clientAgeSex(), ',');
    cell(joined(row.clientGroups(), PublishedFields.ClientGroup::name), ',');
    cell(hasPlace ? row.address().code() : "", ',');
    cell(hasPlace ? row.address().text() : "", ',');
    cell(joined(row.contacts().webPages(), PublishedFields.WebPage::url), ',');
    cell(joined(row.contacts().phones(), PublishedFields.Telephone::number), ',');
    cell(joined(row.contacts().emails(), PublishedFields.Email::address), '\r');
    output.write('\n');
  }

  private static <T> String joined(List<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(Collectors.joining("; "));
  }

  private void cell(String text, char after) throws IOException {
    String cell = CsvErrors.harmless(text);
    output.write(isPlain(cell) ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    output.write(after);
  }

  private static boolean isPlain(String cell) {
    return cell.chars().noneMatch(sign -> ",;\"\r\n".indexOf(sign) >= 0);
  }

  /** What is buffered is written; the stream belongs to somebody else. */
  @Override
  public void close() throws IOException {
    output.flush();
  }
}
