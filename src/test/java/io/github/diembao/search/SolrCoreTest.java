package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.NodeConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample schema inside a real Solr core: a cluster uses the jar as it is. */
class SolrCoreTest {

    private static final String CONFIG = """
            <config>
              <luceneMatchVersion>9.12.3</luceneMatchVersion>
              <dataDir>${solr.data.dir:}</dataDir>
              <directoryFactory name="DirectoryFactory" class="solr.ByteBuffersDirectoryFactory"/>
              <indexConfig><lockType>single</lockType></indexConfig>
              <schemaFactory class="ClassicIndexSchemaFactory"/>
              <updateHandler class="solr.DirectUpdateHandler2"/>
              <requestHandler name="/select" class="solr.SearchHandler"/>
            </config>
            """;

    @TempDir
    static Path home;

    private static EmbeddedSolrServer solr;

    @BeforeAll
    static void startCore() throws Exception {
        Path conf = Files.createDirectories(home.resolve("news/conf"));
        Files.writeString(home.resolve("solr.xml"), "<solr></solr>");
        Files.writeString(home.resolve("news/core.properties"), "name=news\nschema=schema.xml\n");
        Files.writeString(conf.resolve("solrconfig.xml"), CONFIG);
        try (InputStream schema = VietnameseAnalyzer.class.getResourceAsStream("sample-solr-schema.xml")) {
            assertThat(schema).isNotNull();
            Files.copy(schema, conf.resolve("schema.xml"));
        }
        CoreContainer cores = new CoreContainer(new NodeConfig.NodeConfigBuilder("node", home).build());
        cores.load();
        solr = new EmbeddedSolrServer(cores, "news");
        add("kl21", "Đoàn giám sát việc thực hiện Ke\u0301\u0302t luận số 21-KL/TW.", "Đặng Thị Mẫu");
        add("luan-an", "Kết thúc luận án số 21.", "Hoàng Đình Vang");
        solr.commit();
    }

    private static void add(String id, String text, String official) throws Exception {
        SolrInputDocument document = new SolrInputDocument();
        document.setField("id", id);
        document.setField("text", text);
        document.setField("official", official);
        solr.add(document);
    }

    @AfterAll
    static void stopCore() throws Exception {
        solr.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "text:\"KẾT LUẬN\";                kl21",
                "text_folded:\"ket luan so 21\";   kl21",
                "text:\"21-kl/tw\";                kl21",
                "text_pairs:\"ket luan\";          kl21",
                "official:\"dang thi mau\";        kl21",
                "official:\"Đặng Thị Mẫu\";        kl21",
                "text_folded:\"luan an\";          luan-an",
            })
    void findsByName(String query, String id) throws Exception {
        assertThat(find(query)).containsExactly(id);
    }

    private static List<String> find(String query) throws Exception {
        return find(new SolrQuery(query));
    }

    private static List<String> find(SolrQuery query) throws Exception {
        return solr.query(query).getResults().stream()
                .map(document -> (String) document.get("id"))
                .toList();
    }

    /** The query the schema recommends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kết luận số 21;        kl21,luan-an",
                "ket luan so 21;        kl21,luan-an",
                "KET LUAN 21-KL/TW;     kl21",
                "kết thúc luận án;      luan-an",
            })
    void ranksTypedWordsWithTheQueryOfTheSchema(String typed, String ids) throws Exception {
        SolrQuery query = new SolrQuery(typed);
        query.set("defType", "edismax")
                .set("qf", "text^1 text_folded^0.3")
                .set("pf", "text^4")
                .set("pf2", "text_folded^2")
                .set("q.op", "AND");
        assertThat(find(query)).containsExactly(ids.split(","));
    }

    @Test
    void highlightsTheCallersLetters() throws Exception {
        SolrQuery query = new SolrQuery("text:\"kết luận\"");
        query.setHighlight(true)
                .addHighlightField("text")
                .setHighlightSimplePre("[")
                .setHighlightSimplePost("]");
        query.set("hl.method", "original");
        QueryResponse response = solr.query(query);
        assertThat(response.getHighlighting().get("kl21").get("text").get(0)).contains("[Ke\u0301\u0302t] [luận] số");
    }
}
