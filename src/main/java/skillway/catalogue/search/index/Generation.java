package skillway.catalogue.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.packed.PackedInts;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/**
 * The index as it was at one moment; searches that began with it end with it.
 *
 * @param titles the places of each segment's courses in the order of all titles
 * @param courseAt the id of the course at each place in the order of titles
 */
@SuppressWarnings("ArrayRecordComponent")
public record Generation(
        DirectoryReader reader,
        IndexSearcher searcher,
        OrdinalMap titles,
        long[] courseAt,
        Map<SkillId, Skill> skills) {

    /** Opens the index as it is now. */
    public static Generation of(DirectoryReader reader, Map<SkillId, Skill> skills) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        SortedDocValues[] orders = new SortedDocValues[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            orders[leaf.ord] = leaf.reader().getSortedDocValues(Fields.TITLE_ORDER);
        }
        OrdinalMap titles = OrdinalMap.build(reader.getReaderCacheHelper().getKey(), orders, PackedInts.DEFAULT);
        return new Generation(reader, searcher, titles, courseAt(leaves, titles), skills);
    }

    private static long[] courseAt(List<LeafReaderContext> leaves, OrdinalMap titles) throws IOException {
        long[] courseAt = new long[Math.toIntExact(titles.getValueCount())];
        for (LeafReaderContext leaf : leaves) {
            Columns columns = new Columns(leaf.reader(), titles.getGlobalOrds(leaf.ord));
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                courseAt[columns.titlePlace(doc)] = columns.id(doc);
            }
        }
        return courseAt;
    }
}
