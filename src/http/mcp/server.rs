//! What a host of models is told and answered.

use std::sync::Arc;

use axum::http::request::Parts;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CompleteRequestParams, CompleteResult, Implementation,
    ListResourceTemplatesResult, ListResourcesResult, ListToolsResult, PaginatedRequestParams,
    ProgressNotificationParam, ReadResourceRequestParams, ReadResourceResponse, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ErrorData, ServerHandler};

use super::super::gate::Gate;
use super::{resources, tools};
use crate::assistant::Assistant;
use crate::render::Site;

const INSTRUCTIONS: &str = "Answers come from a fixed set of articles, word for word. Use ask for questions, search for \
                            passages, verify to check a quote. Quote the sentences as they are and cite their links. When \
                            the status is not_found, the articles do not answer: say so.";

/// The articles for a host of language models.
#[derive(Debug, Clone)]
pub struct Server {
    pub(super) assistant: Arc<Assistant>,
    pub(super) site: Site,
    /// Whoever asks over HTTP waits with all others; over standard input there is one alone.
    gate: Option<Arc<Gate>>,
}

impl Server {
    /// A server that answers by this assistant, with links that lead to this site.
    pub fn new(assistant: Arc<Assistant>, site: Site) -> Self {
        Self { assistant, site, gate: None }
    }

    /// The same server for many at once: they wait for each other.
    pub(super) fn behind(self, gate: Arc<Gate>) -> Self {
        Self { gate: Some(gate), ..self }
    }

    /// A server without an address of its own: links are those of its resources.
    pub fn without_address(assistant: Arc<Assistant>) -> Self {
        let site = Site { url: "citewire:/".to_owned(), ..Site::new("", assistant.prompts()) };
        Self { assistant, site, gate: None }
    }
}

/// Tells whoever wants to know how far a call has come.
async fn progress(context: &RequestContext<RoleServer>, done: f64, message: &str) {
    let Some(token) = context.meta.get_progress_token() else { return };
    let progress = ProgressNotificationParam::new(token, done).with_total(2.0).with_message(message);
    if let Err(error) = context.peer.notify_progress(progress).await {
        tracing::debug!(%error, "progress could not be told");
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_resources().enable_completions().build();
        let mut info = ServerConfig::new(capabilities).with_instructions(INSTRUCTIONS);
        info.server_info = Implementation::new("citewire", env!("CARGO_PKG_VERSION")).with_title("Citewire");
        info
    }

    async fn list_tools(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools::ALL.clone()))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        tools::ALL.iter().find(|tool| tool.name == name).cloned()
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        if let Some(message) = tools::beginning(&request.name) {
            progress(&context, 1.0, message).await;
        }
        let server = self.clone();
        let asking =
            self.gate.as_ref().map(|gate| gate.asking().within(context.extensions.get::<Parts>())).unwrap_or_default();
        let call = move || tools::call(&server, &asking, &request.name, request.arguments.unwrap_or_default());
        let result = match &self.gate {
            Some(gate) => gate
                .run(call)
                .await
                .unwrap_or_else(|busy| Err(ErrorData::internal_error(busy.detail().to_owned(), None)))?,
            None => call()?,
        };
        progress(&context, 2.0, "done").await;
        Ok(result.into())
    }

    async fn list_resources(
        &self,
        request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let cursor = request.and_then(|request| request.cursor);
        resources::list(&self.assistant.snapshot(), cursor.as_deref())
    }

    async fn list_resource_templates(
        &self,
        _request: Option<PaginatedRequestParams>,
        _context: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        Ok(resources::templates())
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        Ok(resources::read(&self.assistant.snapshot(), &request.uri)?.into())
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, ErrorData> {
        resources::complete(&self.assistant.snapshot(), &request)
    }
}
