/**
 * Bulk: files of rows, taken in by a background worker that goes on exactly where it stopped. One
 * engine for every service; a new import is a row record and a mapper ({@link ImportKind}), which
 * calls the same desk as the single operation.
 *
 * <p>What the engine asks a service for: {@code atbalsts.imports.roles}, and where rows tell of
 * persons an {@link ImportCipher}. Its tables come with it ({@code db/imports}).
 */
package lv.atbalsts.imports;
