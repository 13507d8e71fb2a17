package org.waymark.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Finding.Kind;
import org.waymark.framework.Findings.Match;

/** Finds words in one release of the framework. Made once, kept in memory, and never changed. */
final class SearchIndex {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String STEMS = ".stems";
    static final String CODE = "code";
    static final String AT = "at";

    private static final int SUGGESTIONS = 3;

    /** Kept, or the level would be forgotten with it: Lucene's advice about a module of the JDK is for nobody here. */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(java.util.logging.Level.SEVERE);
    }

    private final List<SearchEntry> entries;
    private final IndexSearcher searcher;

    private SearchIndex(List<SearchEntry> entries, IndexSearcher searcher) {
        this.entries = entries;
        this.searcher = searcher;
    }

    static SearchIndex of(List<SearchEntry> entries) {
        var stems = Map.<String, org.apache.lucene.analysis.Analyzer>of(
                TITLE + STEMS, SearchTokens.STEMS, TEXT + STEMS, SearchTokens.STEMS);
        // Without merges the documents keep the order of the entries, so that a document's number is its entry's place.
        var settings = new IndexWriterConfig(new PerFieldAnalyzerWrapper(SearchTokens.WORDS, stems))
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(256);
        var memory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(memory, settings)) {
            for (SearchEntry entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.commit();
            var searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setQueryCache(null);
            return new SearchIndex(List.copyOf(entries), searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return entries.size();
    }

    /** What has all the words; where nothing has, what has some; where nothing has any, what is called nearly so. */
    Findings find(SearchQuestion question) {
        SearchWords words = SearchWords.of(question.words());
        if (words.isEmpty() || entries.isEmpty()) {
            return Findings.NONE;
        }
        var queries = new SearchQueries(words);
        List<SearchEntry> found = matching(queries.all(), entries.size());
        Match match = Match.ALL_WORDS;
        if (found.isEmpty()) {
            found = matching(queries.some(), entries.size());
            match = Match.SOME_WORDS;
        }
        if (found.isEmpty()) {
            List<Finding> near = matching(queries.near(), entries.size()).stream()
                    .filter(entry -> !entry.at().isEmpty() || entry.kind() == Kind.PROFILE)
                    .limit(SUGGESTIONS)
                    .map(SearchEntry::named)
                    .toList();
            return new Findings(List.of(), Map.of(), 0, Match.NONE, near);
        }
        return page(found, question, new SearchMarker(words), match);
    }

    private static Findings page(List<SearchEntry> found, SearchQuestion question, SearchMarker marker, Match match) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        found.forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        List<SearchEntry> ofKind =
                found.stream().filter(entry -> isOf(question.kind(), entry)).toList();
        List<Finding> list = ofKind.stream()
                .skip(question.offset())
                .limit(question.most())
                .map(entry -> entry.found(marker))
                .toList();
        return new Findings(list, counts, ofKind.size(), match, List.of());
    }

    private static boolean isOf(@Nullable Kind kind, SearchEntry entry) {
        return kind == null || entry.kind() == kind;
    }

    private List<SearchEntry> matching(Query query, int most) {
        try {
            return Arrays.stream(searcher.search(query, entries.size()).scoreDocs)
                    .map(hit -> new Weighed(entries.get(hit.doc), hit.score))
                    .sorted(Comparator.comparingDouble(Weighed::worth).reversed())
                    .limit(most)
                    .map(Weighed::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found and how well it matches; what has a page of its own is worth more than a part of one. */
    private record Weighed(SearchEntry entry, float score) {

        double worth() {
            return score
                    * switch (entry.kind()) {
                        case COMPETENCY, PROFILE -> 1.5;
                        case TASK, LEVEL -> 1.0;
                        case EVIDENCE, GROWTH, STANDARD, COURSE -> 0.8;
                    };
        }
    }

    private static Document document(SearchEntry entry) {
        var document = new Document();
        document.add(new StringField(CODE, SearchWords.compact(entry.code()), Store.NO));
        entry.at()
                .forEach(target -> document.add(
                        new StringField(AT, SearchWords.compact(target.code().value()), Store.NO)));
        if (entry.hasOwnTitle()) {
            document.add(new TextField(TITLE, entry.title(), Store.NO));
            document.add(new TextField(TITLE + STEMS, entry.title(), Store.NO));
        }
        entry.everyText().forEach(text -> {
            document.add(new TextField(TEXT, text, Store.NO));
            document.add(new TextField(TEXT + STEMS, text, Store.NO));
        });
        return document;
    }
}
