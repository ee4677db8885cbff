package lv.atbalsts.imports;

/** A row with its number in the file. */
record NumberedRow<R>(int number, R row) {}
