<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows any Akoma Ntoso document as HTML. Knows the vocabulary alone, nothing of this project: what it does not show is not text of the document. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:a="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" exclude-result-prefixes="a">
  <xsl:output method="html" encoding="UTF-8" indent="no" />

  <xsl:template match="/">
    <html>
      <body>
        <xsl:apply-templates select="a:akomaNtoso/*" />
      </body>
    </html>
  </xsl:template>

  <xsl:template match="a:meta" />

  <!-- Hierarchical containers: a number, a heading, then what is in them. -->
  <xsl:template match="a:section | a:article | a:point | a:alinea | a:hcontainer | a:attachment">
    <section class="{local-name()}" id="{@eId}">
      <xsl:apply-templates select="a:num" />
      <xsl:apply-templates select="a:heading" />
      <xsl:apply-templates select="*[not(self::a:num or self::a:heading)]" />
    </section>
  </xsl:template>
  <!-- An indent is a bullet. -->
  <xsl:template match="a:indent">
    <ul class="indent">
      <li id="{@eId}">
        <xsl:apply-templates />
      </li>
    </ul>
  </xsl:template>
  <xsl:template match="a:num">
    <b class="num"><xsl:apply-templates /></b>
  </xsl:template>
  <xsl:template match="a:heading">
    <h2><xsl:apply-templates /></h2>
  </xsl:template>
  <xsl:template match="a:preface | a:preamble | a:mainBody | a:content | a:intro | a:longTitle">
    <div class="{local-name()}"><xsl:apply-templates /></div>
  </xsl:template>
  <xsl:template match="a:p">
    <p><xsl:apply-templates /></p>
  </xsl:template>
  <xsl:template match="a:table | a:tr | a:th | a:td">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates />
    </xsl:element>
  </xsl:template>
  <xsl:template match="a:ref">
    <a href="{@href}"><xsl:apply-templates /></a>
  </xsl:template>
</xsl:stylesheet>
