//! Mappings of types to tables that lie beside the code: `.edmx`, `.dbml`, `.hbm.xml`.
//!
//! Three formats, one meaning: an entity, its table, and what it refers to. A file that is not well-formed says nothing.

use roxmltree::{Document, Node, ParsingOptions};

use crate::sql::ObjectName;

/// What one file maps.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Mappings {
    /// Which format it is: `edmx`, `dbml` or `hbm.xml`.
    pub format: &'static str,
    /// Its entities, in order.
    pub entities: Vec<MappedEntity>,
    /// Stored procedures by the method that calls them.
    pub functions: Vec<(String, ObjectName)>,
}

/// An entity and its table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MappedEntity {
    /// Simple name of the type.
    pub name: String,
    /// Its table.
    pub table: ObjectName,
    /// 1-based line.
    pub line: u32,
    /// Entities it refers to: property, simple name, line.
    pub references: Vec<MappedReference>,
}

/// A reference from one entity to another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MappedReference {
    /// The property.
    pub member: String,
    /// Simple name of the entity that it leads to.
    pub to: String,
    /// 1-based line.
    pub line: u32,
}

/// Reads `text` as the file `path` is called; `None` for a file of another kind and for one that is not well-formed.
#[must_use]
pub fn mappings(path: &str, text: &str) -> Option<Mappings> {
    let path = path.to_lowercase();
    let (stem, extension) = path.rsplit_once('.')?;
    let read = match extension {
        "edmx" => edmx,
        "dbml" => dbml,
        "xml" if stem.rsplit('.').next() == Some("hbm") => hbm,
        _ => return None,
    };
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: 4_000_000,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).ok()?;
    let mappings = read(&document);
    (!mappings.entities.is_empty() || !mappings.functions.is_empty()).then_some(mappings)
}

fn elements<'d>(document: &'d Document<'_>, name: &str) -> impl Iterator<Item = Node<'d, 'd>> {
    let wanted = move |node: &Node<'_, '_>| node.is_element() && node.tag_name().name() == name;
    document.root().descendants().filter(wanted)
}

fn children<'a, 'd: 'a>(
    node: Node<'a, 'd>,
    names: &'a [&str],
) -> impl Iterator<Item = Node<'a, 'd>> {
    let inner = node.descendants().skip(1);
    inner.filter(|node| node.is_element() && names.contains(&node.tag_name().name()))
}

fn line(document: &Document<'_>, node: Node<'_, '_>) -> u32 {
    document.text_pos_at(node.range().start).row
}

/// `Order` of `Shop.Model.Order, Shop` and of `IsTypeOf(Shop.Model.Order)`.
fn simple(name: &str) -> &str {
    let name = name.split(',').next().unwrap_or(name).trim();
    let name = name.trim_start_matches("IsTypeOf(").trim_end_matches(')');
    name.rsplit(['.', '+']).next().unwrap_or(name)
}

fn edmx(document: &Document<'_>) -> Mappings {
    let stored: Vec<(&str, ObjectName)> = elements(document, "EntitySet")
        .filter(|node| {
            node.attribute("Schema").is_some() || node.attributes().any(|a| a.name() == "Type")
        })
        .filter_map(|node| {
            let name = node.attribute("Name")?;
            let table = node.attribute("Table").unwrap_or(name);
            Some((name, ObjectName::in_schema(node.attribute("Schema"), table)))
        })
        .collect();
    let table = |set: &str| {
        let found = stored.iter().find(|(name, _)| *name == set);
        found.map_or_else(
            || ObjectName::in_schema(None, set),
            |(_, table)| table.clone(),
        )
    };
    let mut mappings = Mappings {
        format: "edmx",
        ..Mappings::default()
    };
    for node in elements(document, "EntityTypeMapping") {
        let fragment = children(node, &["MappingFragment"]).next();
        let set = fragment.and_then(|fragment| fragment.attribute("StoreEntitySet"));
        let (Some(name), Some(set)) = (node.attribute("TypeName"), set) else {
            continue;
        };
        mappings.entities.push(MappedEntity {
            name: simple(name).to_owned(),
            table: table(set),
            line: line(document, node),
            references: navigations(document, simple(name)),
        });
    }
    for node in elements(document, "FunctionImportMapping") {
        let (Some(method), Some(function)) = (
            node.attribute("FunctionImportName"),
            node.attribute("FunctionName"),
        ) else {
            continue;
        };
        let function = ObjectName::in_schema(None, simple(function));
        mappings.functions.push((method.to_owned(), function));
    }
    mappings
}

/// The navigation properties of the entity `name`: each leads to the type at the end of its association.
fn navigations(document: &Document<'_>, name: &str) -> Vec<MappedReference> {
    let of_entity =
        elements(document, "EntityType").filter(|node| node.attribute("Name") == Some(name));
    let properties = of_entity.flat_map(|node| node.children().filter(Node::is_element));
    let navigations = properties.filter(|node| node.tag_name().name() == "NavigationProperty");
    let lead = |node: Node<'_, '_>| {
        let association = simple(node.attribute("Relationship")?);
        let role = node.attribute("ToRole")?;
        let of_name = |node: &Node<'_, '_>| node.attribute("Name") == Some(association);
        let ends = elements(document, "Association").filter(of_name);
        let mut ends = ends.flat_map(|node| node.children().filter(Node::is_element));
        let end = ends
            .find(|end| end.attribute("Role") == Some(role) && end.attribute("Type").is_some())?;
        Some(MappedReference {
            member: node.attribute("Name")?.to_owned(),
            to: simple(end.attribute("Type")?).to_owned(),
            line: line(document, node),
        })
    };
    navigations.filter_map(lead).collect()
}

fn dbml(document: &Document<'_>) -> Mappings {
    let entity = |node: Node<'_, '_>| {
        let table = ObjectName::parse(node.attribute("Name")?);
        let ty = children(node, &["Type"]).next()?;
        let reference = |node: Node<'_, '_>| {
            Some(MappedReference {
                member: node.attribute("Member")?.to_owned(),
                to: simple(node.attribute("Type")?).to_owned(),
                line: line(document, node),
            })
        };
        Some(MappedEntity {
            name: simple(ty.attribute("Name")?).to_owned(),
            table,
            line: line(document, node),
            references: children(ty, &["Association"])
                .filter_map(reference)
                .collect(),
        })
    };
    let function = |node: Node<'_, '_>| {
        let name = ObjectName::parse(node.attribute("Name")?);
        Some((node.attribute("Method")?.to_owned(), name))
    };
    Mappings {
        format: "dbml",
        entities: elements(document, "Table").filter_map(entity).collect(),
        functions: elements(document, "Function")
            .filter_map(function)
            .collect(),
    }
}

fn hbm(document: &Document<'_>) -> Mappings {
    const CLASSES: [&str; 4] = ["class", "joined-subclass", "union-subclass", "subclass"];
    const REFERENCES: [&str; 4] = ["many-to-one", "one-to-one", "one-to-many", "many-to-many"];
    let table = |node: Node<'_, '_>| {
        let owner = node
            .ancestors()
            .find(|node| node.attribute("table").is_some())?;
        let schema = node.ancestors().find_map(|node| node.attribute("schema"));
        Some(ObjectName::in_schema(
            schema,
            owner.attribute("table")?.trim_matches(['`', '"']),
        ))
    };
    let reference = |node: Node<'_, '_>| {
        let named = node.attribute("name");
        let member = named.or_else(|| node.parent().and_then(|parent| parent.attribute("name")));
        Some(MappedReference {
            member: member?.to_owned(),
            to: simple(node.attribute("class")?).to_owned(),
            line: line(document, node),
        })
    };
    let entity = |node: Node<'_, '_>| {
        let name = simple(node.attribute("name")?);
        Some(MappedEntity {
            name: name.to_owned(),
            table: table(node).unwrap_or_else(|| ObjectName::in_schema(None, name)),
            line: line(document, node),
            references: children(node, &REFERENCES).filter_map(reference).collect(),
        })
    };
    let classes = document
        .root()
        .descendants()
        .filter(|node| CLASSES.contains(&node.tag_name().name()));
    Mappings {
        format: "hbm.xml",
        entities: classes.filter_map(entity).collect(),
        functions: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, text: &str, expected: &[&str]) {
        let mappings = mappings(path, text).unwrap();
        let mut told = Vec::new();
        for entity in mappings.entities {
            told.push(format!(
                "{} = {} {}",
                entity.name, entity.table, entity.line
            ));
            for reference in entity.references {
                told.push(format!(
                    "  {} -> {} {}",
                    reference.member, reference.to, reference.line
                ));
            }
        }
        for (method, name) in mappings.functions {
            told.push(format!("{method}() = {name}"));
        }
        assert_eq!(told, expected);
    }

    #[test]
    fn edmx_is_read() {
        let text = r#"<edmx:Edmx xmlns:edmx="http://schemas.microsoft.com/ado/2009/11/edmx"><edmx:Runtime>
<edmx:StorageModels><Schema Namespace="Store"><EntityContainer>
<EntitySet Name="tblOrders" EntityType="Self.tblOrders" Schema="sales" Table="Order_Table"/>
<EntitySet Name="Customers" EntityType="Self.Customers" Schema="dbo"/></EntityContainer></Schema></edmx:StorageModels>
<edmx:ConceptualModels><Schema Namespace="Shop">
<EntityType Name="Order"><NavigationProperty Name="Buyer" Relationship="Self.FK1" FromRole="Order" ToRole="Customer"/></EntityType>
<EntityType Name="Customer"/>
<Association Name="FK1"><End Type="Shop.Order" Role="Order"/><End Type="Shop.Customer" Role="Customer"/></Association>
</Schema></edmx:ConceptualModels>
<edmx:Mappings><Mapping><EntityContainerMapping>
<EntitySetMapping Name="Orders"><EntityTypeMapping TypeName="IsTypeOf(Shop.Order)"><MappingFragment StoreEntitySet="tblOrders"/></EntityTypeMapping></EntitySetMapping>
<EntitySetMapping Name="Customers"><EntityTypeMapping TypeName="Shop.Customer"><MappingFragment StoreEntitySet="Customers"/></EntityTypeMapping></EntitySetMapping>
<FunctionImportMapping FunctionImportName="GetOrders" FunctionName="Store.usp_GetOrders"/>
</EntityContainerMapping></Mapping></edmx:Mappings></edmx:Runtime></edmx:Edmx>"#;
        let expected = [
            "Order = sales.Order_Table 11",
            "  Buyer -> Customer 6",
            "Customer = dbo.Customers 12",
            "GetOrders() = usp_GetOrders",
        ];
        check("Model/Shop.EDMX", text, &expected);
    }

    #[test]
    fn dbml_is_read() {
        let text = r#"<Database xmlns="http://schemas.microsoft.com/linqtosql/dbml/2007">
<Table Name="dbo.Orders" Member="Orders"><Type Name="Order"><Column Name="Id"/>
<Association Name="C_O" Member="Customer" ThisKey="CustomerId" Type="Customer" IsForeignKey="true"/></Type></Table>
<Function Name="dbo.usp_Sum" Method="Sum"/></Database>"#;
        check(
            "a.dbml",
            text,
            &[
                "Order = dbo.Orders 2",
                "  Customer -> Customer 3",
                "Sum() = dbo.usp_Sum",
            ],
        );
    }

    #[test]
    fn hbm_is_read() {
        let text = r#"<hibernate-mapping xmlns="urn:nhibernate-mapping-2.2" schema="shop">
<class name="Shop.Order, Shop" table="`Orders`"><many-to-one name="Buyer" class="Shop.Customer"/>
<set name="Lines"><key column="OrderId"/><one-to-many class="Line"/></set></class>
<class name="Line"/></hibernate-mapping>"#;
        let expected = [
            "Order = shop.Orders 2",
            "  Buyer -> Customer 2",
            "  Lines -> Line 3",
            "Line = Line 4",
        ];
        check("Order.hbm.xml", text, &expected);
    }

    #[test]
    fn what_is_no_mapping_says_nothing() {
        assert_eq!(mappings("a.edmx", "<broken"), None);
        assert_eq!(mappings("a.xml", "<hibernate-mapping/>"), None);
        assert_eq!(mappings("a.dbml", "<Database/>"), None);
    }
}
