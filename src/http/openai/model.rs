//! `GET /v1/models` and `GET /v1/models/{id}`: the one model that there is.

use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::AppState;
use super::super::problem::Problem;
use super::error::ErrorBody;
use super::{MODEL, no_such_model};

/// A model.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Model {
    id: &'static str,
    #[schema(pattern = "^model$")]
    object: &'static str,
    /// When this server started, in seconds since 1970.
    created: i64,
    owned_by: &'static str,
}

/// All models.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Models {
    #[schema(pattern = "^list$")]
    object: &'static str,
    data: [Model; 1],
}

fn model(state: &AppState) -> Model {
    Model { id: MODEL, object: "model", created: state.started, owned_by: "citewire" }
}

/// The models: there is one, which is none.
#[utoipa::path(get, path = "/v1/models", operation_id = "list_models", tag = "OpenAI", responses((status = 200, description = "The models", body = Models)))]
pub(in super::super) async fn list(State(state): State<AppState>) -> Json<Models> {
    Json(Models { object: "list", data: [model(&state)] })
}

/// The model of this name.
#[utoipa::path(
    get, path = "/v1/models/{id}", operation_id = "model", tag = "OpenAI", params(("id" = String, Path, description = "Its name", example = "citewire")),
    responses(
        (status = 200, description = "The model", body = Model),
        (status = 404, description = "No such model", body = ErrorBody),
    ),
)]
pub(in super::super) async fn one(
    State(state): State<AppState>,
    Path(id): Path<String>,
) -> Result<Json<Model>, Problem> {
    if id == MODEL { Ok(Json(model(&state))) } else { Err(no_such_model(&id)) }
}
