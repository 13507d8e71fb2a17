package org.waymark.reporting;

import java.util.List;

/** What a sheet holds as plain text in rows, the same for every kind of sheet. */
record TextTable(String title, List<String> headings, List<List<String>> rows, List<String> legend, String madeBy) {}
